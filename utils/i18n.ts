/**
 * Words for people, from typed catalogues (`locales/`). French is complete; what another language lacks is said in French.
 * Pure: the catalogues and the language are given by whoever calls.
 */
export type Language = 'fr' | 'en';

type Catalogue<K extends string> = Readonly<Record<K, string>>;
export type Params = Readonly<Record<string, string | number>>;

/** `report.points` when the catalogue has `report.points.one` and `report.points.other`. */
export type PluralKey<K extends string> = K extends `${infer P}.other` ? P : never;

export interface Translator<K extends string> {
  readonly language: Language;
  /** The words of a key; each `{name}` is replaced by its parameter. */
  readonly t: (key: K, params?: Params) => string;
  /** The words of a key made at run time (`step.${slug}`), or null when there are none. */
  readonly find: (key: string, params?: Params) => string | null;
  /** The words for that many things; `{count}` is the number. */
  readonly plural: (key: PluralKey<K>, count: number, params?: Params) => string;
  readonly number: (value: number) => string;
  readonly date: (value: Date, options?: Intl.DateTimeFormatOptions) => string;
}

/**
 * French, unless the person reads English and no French: the forms are French, and so is whoever helps.
 * @param languages of the browser, the preferred first: `navigator.languages`
 */
export function chooseLanguage(languages: readonly string[]): Language {
  const reads = (language: string) => languages.some((one) => one.toLowerCase().startsWith(language));
  return reads('en') && !reads('fr') ? 'en' : 'fr';
}

/** Numbers with decimals are written in the way of the language; whole ones may be years and stay as they are. */
function fill(words: string, params: Params, locale: string): string {
  const say = (value: string | number | undefined) => (typeof value === 'number' && !Number.isInteger(value) ? new Intl.NumberFormat(locale).format(value) : String(value));
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(params, name) ? say(params[name]) : hole));
}

/** @param catalogues French, complete, gives the keys; English may lack some */
export function createTranslator<K extends string>(
  catalogues: { readonly fr: Catalogue<K>; readonly en: Partial<Catalogue<NoInfer<K>>> },
  language: Language,
): Translator<K> {
  const words = new Map<string, string>([
    ...Object.entries<string>(catalogues.fr),
    ...Object.entries<string>(language === 'en' ? (catalogues.en as Catalogue<K>) : {}),
  ]);
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const rules = new Intl.PluralRules(locale);
  const find = (key: string, params: Params = {}) => {
    const found = words.get(key);
    return found === undefined ? null : fill(found, params, locale);
  };
  return {
    language,
    find,
    t: (key, params) => find(key, params) ?? key,
    plural: (key, count, params = {}) => {
      const all = { count: new Intl.NumberFormat(locale).format(count), ...params };
      // French has a form for millions (« many »): nobody needs it here.
      return find(`${key}.${rules.select(count)}`, all) ?? find(`${key}.other`, all) ?? key;
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
    date: (value, options = { dateStyle: 'long' }) => new Intl.DateTimeFormat(locale, options).format(value),
  };
}
