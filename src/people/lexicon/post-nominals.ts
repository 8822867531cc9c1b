import { wordSet } from '../../text/word-set.js';

/** Letters of orders, medals, the bar, degrees and learned societies that stand behind names alone. */
const LETTERS = wordSet(
  'KC QC KBE DBE CBE OBE MBE GBE BEM KCB DCB GCB CMG KCMG DCMG GCMG CVO KCVO DCVO GCVO LVO MVO RVM',
  'DSO DSC DFC QPM KPM QFSM KFSM QAM QGM QSO QSM CNZM MNZM ONZM KNZM DNZM OAM FRS FRSE FREng FBA FRSA FRSC',
  'FRSL FRCS FRCP FRCGP FRICS FRIBA FRCN PhD Ph.D DPhil MPhil EdD MSc BSc LLB LLM DDS JD Esq CPA CFP CFA',
);

/** Those that mean other things as well: states, hours, titles. Clubs (“SC”, “AC”) have names of people before them. */
const ALSO_ELSE = wordSet(
  'MP MEP MSP MLA MLC MHK MHA MS AM TD SJ OP OSB MD MA BA MBA RN JP DL VC GC MC MM CB CH OM AO DO CC CM',
);

/** Whether a word is letters behind a name that mean nothing else: "KC", "OBE", "PhD". */
export function isPostNominal(text: string): boolean {
  return LETTERS.has(text);
}

/** Whether a word can be letters behind a name, and can be something else: "MP", "SC". */
export function isPostNominalOrElse(text: string): boolean {
  return ALSO_ELSE.has(text);
}
