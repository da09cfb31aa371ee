import type { PanelWords } from '../panel/words';

/** @returns the name of a procedure, as people call it; a later list may name one that has no words here yet */
export function procedureName(procedure: string | null, { t, find }: PanelWords): string {
  return procedure === null ? t('issues.everywhere') : (find(`procedure.${procedure}`) ?? procedure);
}

/** @returns « Vente ou don d’un véhicule, Paiement » */
export function placeName({ procedure, step }: { readonly procedure: string | null; readonly step: string | null }, words: PanelWords): string {
  return [procedure && procedureName(procedure, words), step && (words.find(`step.${step}`) ?? step)].filter(Boolean).join(', ');
}
