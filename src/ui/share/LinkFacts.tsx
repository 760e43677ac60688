/** What a link holds, before anything of it is opened: which deal, which inputs, which edits, which results. */
import { For, type JSX, Show } from "solid-js";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ResultTable } from "./ResultTable.tsx";
import type { LinkView } from "./readLinkView.ts";
import { type LinkText, useLinkText } from "./useLinkText.ts";

/** Most inputs and scenarios that are listed. */
const MOST = 50;

export interface LinkFactsProps {
  readonly view: LinkView;
}

export function LinkFacts(props: LinkFactsProps) {
  const { t } = useLearned(shareEnglish);
  const view = props.view;
  const text = useLinkText(view);
  return (
    <>
      <div class="share-about">
        <p>
          {view.base.variables.length === 0
            ? t("share.linkOnEmpty")
            : t("share.linkOn", { title: text.deal() })}{" "}
          <Show when={view.state.title}>{(title) => t("share.linkTitle", { title: title() })}</Show>
        </p>
        <Edition view={view} text={text} />
      </div>
      <ChangedInputs view={view} text={text} />
      <Edits view={view} text={text} />
      <OtherScenarios view={view} />
      <ResultTable view={view} text={text} />
    </>
  );
}

interface PartProps {
  readonly view: LinkView;
  readonly text: LinkText;
}

/** Whether the deal is what it was when the link was made. */
function Edition(props: PartProps) {
  const { t } = useLearned(shareEnglish);
  const said = (): string => {
    const { revised, state } = props.view;
    if (revised === undefined) return t("share.sameEdition");
    if (!revised.isKnown)
      return [t("share.otherEdition"), ...(state.workbook ? [t("share.otherEditionEdits")] : [])].join(" ");
    if (revised.changed.length === 0) return t("share.pastEditionPlain");
    return t("share.pastEdition", { names: props.text.labels(revised.changed) });
  };
  return (
    <Show when={props.view.base.variables.length > 0}>
      <p classList={{ warning: props.view.revised !== undefined, note: props.view.revised === undefined }}>
        {said()}
      </p>
    </Show>
  );
}

function ChangedInputs(props: PartProps) {
  const { t, format } = useLearned(shareEnglish);
  const { inputs, dropped, state } = props.view;
  const title = (): string =>
    state.scenario === undefined ? t("share.changed") : t("share.changedIn", { name: state.scenario });
  return (
    <Part title={title()}>
      <Show when={inputs.length > 0} fallback={<p class="note">{t("share.noneChanged")}</p>}>
        <table class="share-table">
          <thead>
            <tr>
              <th scope="col">{t("share.input")}</th>
              <th scope="col" class="share-number">
                {t("share.published")}
              </th>
              <th scope="col" class="share-number">
                {t("share.theirs")}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={inputs.slice(0, MOST).map(props.text.input)}>
              {(input) => (
                <tr>
                  <th scope="row">{input.label}</th>
                  <td class="share-number share-was" classList={{ "share-long": isLong(input.from) }}>
                    {input.from}
                  </td>
                  <td class="share-number share-is" classList={{ "share-long": isLong(input.to) }}>
                    {input.to}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <More count={inputs.length - MOST} />
      </Show>
      <Show when={dropped.length > 0}>
        <p class="warning">{t("share.dropped", { names: format.list(shortened(dropped)) })}</p>
      </Show>
    </Part>
  );
}

/** Whether a value is a text that may be broken anywhere, as no number may. */
const isLong = (value: string): boolean => value.length > 16;

/** So many names that a sentence can hold them. */
const shortened = (names: readonly string[]): readonly string[] =>
  names.length > 12 ? [...names.slice(0, 12), "…"] : names;

function Edits(props: PartProps) {
  const { t } = useLearned(shareEnglish);
  const { added, changed, deleted, isOtherwise } = props.view.edits;
  const rows = [
    { word: "share.added", names: added },
    { word: "share.edited", names: changed },
    { word: "share.deleted", names: deleted },
  ] as const;
  return (
    <Show when={added.length + changed.length + deleted.length > 0 || isOtherwise}>
      <Part title={t("share.sheet")}>
        <dl class="share-edits">
          <For each={rows.filter(({ names }) => names.length > 0)}>
            {({ word, names }) => (
              <div>
                <dt>{t(word)}</dt>
                <dd>{props.text.labels(names)}</dd>
              </div>
            )}
          </For>
        </dl>
        <Show when={isOtherwise}>
          <p class="note">{t("share.otherParts")}</p>
        </Show>
      </Part>
    </Show>
  );
}

function OtherScenarios(props: { readonly view: LinkView }) {
  const { t, format } = useLearned(shareEnglish);
  const count = (inputs: number): string =>
    inputs === 1
      ? t("share.inputsOne")
      : t(inputs === 0 ? "share.inputsNone" : "share.inputs", { count: format.plain(inputs, 0) });
  return (
    <Show when={props.view.scenarios.length > 0}>
      <Part title={t("share.scenarios")}>
        <table class="share-table">
          <tbody>
            <For each={props.view.scenarios.slice(0, MOST)}>
              {(one) => (
                <tr>
                  <th scope="row">{one.name}</th>
                  <td class="share-number share-was">{count(one.count)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <More count={props.view.scenarios.length - MOST} />
      </Part>
    </Show>
  );
}

function More(props: { readonly count: number }) {
  const { t, format } = useLearned(shareEnglish);
  return (
    <Show when={props.count > 0}>
      <p class="note">{t("share.more", { count: format.plain(props.count, 0) })}</p>
    </Show>
  );
}

function Part(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <section class="share-part">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}
