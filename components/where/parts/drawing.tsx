import type { ComponentChildren } from 'preact';

/** What every drawing takes: the place to light, one that people take by mistake, and the id of its words. */
export interface DrawingProps<P extends string> {
  readonly lit: P;
  readonly not?: P;
  readonly labelledby: string;
}

interface FrameProps {
  readonly height: number;
  readonly labelledby: string;
  /** The soft colour of the paper; grey when not said. */
  readonly tint?: 'pink' | 'blue' | 'sand' | 'white';
  readonly children: ComponentChildren;
}

/** The sheet on which a document is sketched: 376 wide, the document from 52 to 348, arrows in the margins. */
export function Drawing({ height, labelledby, tint, children }: FrameProps) {
  return (
    <svg class={`drawing ${tint ? `tint-${tint}` : ''}`} viewBox={`12 0 376 ${height}`} role="img" aria-labelledby={labelledby} focusable="false">
      {children}
    </svg>
  );
}
