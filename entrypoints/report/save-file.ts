import type { SaveFile } from '../../components/report/save';

/** Saves through a link, so that no permission is asked: the browser's own download, at the person's click. */
export const saveFile: SaveFile = ({ name, type, content }) => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click: it is let go later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
