/** A part of the page that is loaded in a piece of its own, when it is first asked for. */
import { type Accessor, type Component, createSignal } from "solid-js";

/** The component once it is there; asking begins the loading. A piece that cannot be loaded is tried again when next asked for. */
export function createLater<Props extends object>(
  load: () => Promise<Component<Props>>,
): Accessor<Component<Props> | undefined> {
  const [loaded, setLoaded] = createSignal<Component<Props>>();
  let isLoading = false;
  return () => {
    if (!isLoading) {
      isLoading = true;
      load().then(
        (component) => setLoaded(() => component),
        () => {
          isLoading = false;
        },
      );
    }
    return loaded();
  };
}
