/** The numbers behind the network picture: a row for each kind of each flow, the largest first. */
import { createMemo, Index, Show } from "solid-js";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { type NetworkFacts, networkRows } from "./networkWords.ts";

export function NetworkTable(props: NetworkFacts) {
  const locale = useLearned(networkEnglish);
  const { t } = locale;
  const rows = createMemo(() => networkRows(locale, props));
  return (
    <details class="picture-numbers">
      <summary>{t("picture.numbers")}</summary>
      <div class="network-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("network.columnFrom")}</th>
              <th scope="col">{t("network.columnTo")}</th>
              <th scope="col">{t("network.columnKind")}</th>
              <th class="picture-amount" scope="col">
                {t("network.columnAmount")}
              </th>
              <th class="picture-amount" scope="col">
                {t("network.columnRound")}
              </th>
            </tr>
          </thead>
          <tbody>
            <Index each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">{row().from}</th>
                  <td>{row().to}</td>
                  <td>{row().kind}</td>
                  <td class="picture-amount">{row().amount}</td>
                  <Show when={row().span > 0}>
                    <td class="picture-amount" rowspan={row().span}>
                      {row().round}
                    </td>
                  </Show>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
    </details>
  );
}
