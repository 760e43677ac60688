/** Entries of a menu under one head. */
import { createUniqueId, type JSX } from "solid-js";

export interface PickerGroupProps {
  readonly title: string;
  readonly children: JSX.Element;
}

export function PickerGroup(props: PickerGroupProps) {
  const titleId = createUniqueId();
  return (
    <fieldset aria-labelledby={titleId} class="deal-group">
      <div class="deal-group-title" id={titleId} role="presentation">
        {props.title}
      </div>
      {props.children}
    </fieldset>
  );
}
