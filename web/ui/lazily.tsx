import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** A component that is loaded when it is first shown; it renders nothing until then. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | null>(null);
  return function Lazy(props: Props) {
    const Loaded = loaded.value;
    useEffect(() => {
      if (loaded.value) return;
      load().then(
        (component) => {
          loaded.value = component;
        },
        (error) => console.error(error),
      );
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
