/** Who pays whom how much in a year, of all kinds together: payers down, payees across, with the sums of both. */
import { createUniqueId, For } from "solid-js";
import { cellAt } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { Cell } from "../capTable/Cell.tsx";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { partiesOf } from "./createNetwork.ts";

const UNIT = "$B/year";

export function FlowMatrix() {
  const { t, format } = useLearned(networkEnglish);
  const words = useWords();
  const workspace = useWorkspace();
  const { calculation } = workspace;
  const titleId = createUniqueId();
  const parties = partiesOf(workspace);
  const write = (value: number): string => (value === 0 ? "–" : format.number(value, UNIT, 1));
  const goesRound = (payer: string, payee: string): boolean =>
    calculation.value(cellAt(calculation.sheet, "circularFlow", [payer, payee]) ?? 0) > 0;
  return (
    <div class="panel-table">
      <h4 class="panel-title" id={titleId}>
        {t("network.matrix")}
      </h4>
      <p class="note">{t("network.matrixNote")}</p>
      <section class="table-scroll" aria-labelledby={titleId} tabindex={0}>
        <table class="item-table network-matrix">
          <thead>
            <tr>
              <th scope="col">{t("network.columnFromTo")}</th>
              <For each={parties}>{(payee) => <th scope="col">{words.item(payee)}</th>}</For>
              <th scope="col">{t("network.columnPaid")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={parties}>
              {(payer) => (
                <tr>
                  <th scope="row">{words.item(payer)}</th>
                  <For each={parties}>
                    {(payee) => (
                      <td classList={{ "is-marked": payer !== payee && goesRound(payer, payee) }}>
                        <Cell
                          variable="moneyFlow"
                          items={[payer, payee]}
                          unit={UNIT}
                          decimals={1}
                          isQuiet
                          write={write}
                        />
                      </td>
                    )}
                  </For>
                  <td class="network-sum">
                    <Cell
                      variable="partyOut"
                      items={[payer]}
                      unit={UNIT}
                      decimals={1}
                      isQuiet
                      write={write}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("network.columnReceived")}</th>
              <For each={parties}>
                {(payee) => (
                  <td>
                    <Cell variable="partyIn" items={[payee]} unit={UNIT} decimals={1} isQuiet write={write} />
                  </td>
                )}
              </For>
              <td class="network-sum">
                <Cell variable="grossFlow" unit={UNIT} decimals={1} />
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}
