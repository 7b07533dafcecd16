import type { ComponentChildren } from "preact";

type PanelProps = {
  /** The name of the region, shown as its heading. */
  readonly name: string;
  /** Content of the header beside the name. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A framed, named region of the page. */
export function Panel({ name, aside, children }: PanelProps) {
  return (
    <section class={`panel region-${name.toLowerCase()}`} aria-label={name}>
      <header>
        <h2>{name}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
