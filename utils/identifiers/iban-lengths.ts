/** Length of an account number by country: the ISO 13616 register, and countries outside it whose banks use the same form (list of ibantools). */
const byLength: Readonly<Record<number, string>> = {
  15: 'NO', 16: 'BE', 18: 'AX DK FI FK FO GL NL SD', 19: 'MK SI', 20: 'AT BA EE KZ LT LU MN XK', 21: 'CH HR LI LV', 22: 'BG BH CR DE GB GE IE ME RS VA', 23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG', 25: 'AO CV GW LY MZ PT ST', 26: 'DZ IR IS TR', 27: 'BI BL CF CG CM DJ FR GA GF GP GQ GR IT KM MC MF MG MQ MR NC PF PM RE SM TD TF WF YT',
  28: 'AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG', 29: 'BR EG PS QA UA', 30: 'JO KW MU YE', 31: 'MT SC', 32: 'LC', 33: 'RU',
};

/** @returns how many signs an IBAN of that country has; null when the country has none */
export function ibanLength(country: string): number | null {
  const found = Object.entries(byLength).find(([, countries]) => countries.split(' ').includes(country));
  return found ? Number(found[0]) : null;
}
