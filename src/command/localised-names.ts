/** A name as Discord's clients in other languages show it. What comes in has the name itself. */
export type Names = Readonly<Record<'de' | 'fr' | 'es-ES' | 'nl' | 'ja', string>>;

const names = (de: string, fr: string, es: string, nl: string, ja: string): Names => ({
  de,
  fr,
  'es-ES': es,
  nl,
  ja,
});

/** What commands are called. */
export const COMMAND_NAMES: Readonly<Record<string, Names>> = {
  ask: names('fragen', 'demander', 'preguntar', 'vraag', '質問'),
  who: names('wer', 'qui', 'quién', 'wie', '誰'),
  quotes: names('zitate', 'citations', 'citas', 'citaten', '発言'),
  summary: names('überblick', 'résumé', 'resumen', 'samenvatting', '要約'),
  timeline: names('zeitleiste', 'chronologie', 'cronología', 'tijdlijn', '年表'),
  compare: names('vergleichen', 'comparer', 'comparar', 'vergelijk', '比較'),
  stories: names('artikel', 'articles', 'artículos', 'artikelen', '記事一覧'),
  add: names('hinzufügen', 'ajouter', 'añadir', 'toevoegen', '追加'),
  follow: names('folgen', 'suivre', 'seguir', 'volgen', 'フォロー'),
  remove: names('entfernen', 'retirer', 'quitar', 'verwijderen', '削除'),
  export: names('exportieren', 'exporter', 'exportar', 'exporteren', '書き出し'),
  forget: names('vergessen', 'oublier', 'olvidar', 'vergeten', '全消去'),
  help: names('hilfe', 'aide', 'ayuda', 'hulp', 'ヘルプ'),
  find: names(
    'Im Artikel finden',
    'Trouver dans l’article',
    'Buscar en el artículo',
    'Zoeken in het artikel',
    '記事で探す',
  ),
  read: names(
    'Diesen Artikel lesen',
    'Lire cet article',
    'Leer este artículo',
    'Dit artikel lezen',
    'この記事を読む',
  ),
};

/** What options are called, whatever command has them. */
export const OPTION_NAMES: Readonly<Record<string, Names>> = {
  question: names('frage', 'question', 'pregunta', 'vraag', '質問'),
  name: names('name', 'nom', 'nombre', 'naam', '名前'),
  speaker: names('sprecher', 'auteur', 'hablante', 'spreker', '発言者'),
  about: names('über', 'sujet', 'tema', 'over', '話題'),
  topic: names('thema', 'thème', 'asunto', 'onderwerp', 'テーマ'),
  page: names('seite', 'page', 'página', 'pagina', 'ページ'),
  length: names('länge', 'longueur', 'longitud', 'lengte', '長さ'),
  story: names('artikel', 'article', 'artículo', 'artikel', '記事'),
  link: names('link', 'lien', 'enlace', 'link', 'リンク'),
  tell: names('melden', 'annoncer', 'avisar', 'melden', '通知'),
  what: names('was', 'quoi', 'qué', 'wat', '対象'),
  file: names('datei', 'fichier', 'archivo', 'bestand', 'ファイル'),
  private: names('privat', 'privé', 'privado', 'privé', '自分だけ'),
};
