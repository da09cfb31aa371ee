/** The signs of French print, which keyboards lack: the apostrophe, and the no-break space beside high signs. */
export const frenchPrint = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/ +([;:?!])/g, '\u00A0$1')
    .replace(/[ \u00A0\u202F]*»/g, '\u00A0»')
    .replace(/«[ \u00A0\u202F]*/g, '«\u00A0');
