import { wordSet } from '../../text/word-set.js';

/** The family names that most Chinese have, as pinyin writes them. */
const FAMILY_NAMES = wordSet(
  'bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao hou hu',
  'huang jia jiang kong lei li liang liao lin liu long lu luo ma mao meng mo ouyang pan peng qian qin qiu ren shao',
  'shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yin',
  'yu yuan zeng zhang zhao zheng zhong zhou zhu zou',
);

/** One syllable or two. */
const GIVEN_NAME =
  /^(?:(?:[zcs]h|[bcdfghjklmnpqrstwxyz])?(?:i?ang|iong|uang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|[aeiou])){1,2}$/;

/** Whether two words are a name as Chinese write theirs, the family name first: "Mao Zedong". */
export function isChineseName([family = '', given = '', ...others]: readonly string[]): boolean {
  return (
    others.length === 0 &&
    FAMILY_NAMES.has(family.toLowerCase()) &&
    GIVEN_NAME.test(given.toLowerCase())
  );
}
