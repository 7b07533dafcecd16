import type { ComponentChildren } from "preact";

type PanelProps = {
  /** The region's name, which also heads it. */
  readonly name: string;
  /** What stands in the head beside the name. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A framed, named part of the page. */
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
