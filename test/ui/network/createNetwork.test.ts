import { untrack } from "solid-js";
import { describe, expect, test } from "vitest";
import { countedOf, createNetwork, partiesOf, statusOf } from "../../../src/ui/network/createNetwork.ts";
import { insideDeal } from "../insideDeal.ts";

/** Sets inputs and reads what follows, once: what is read must not run the test anew. */
const inDeal = <T>(run: Parameters<typeof insideDeal<T>>[0]): T =>
  insideDeal((workspace) => untrack(() => run(workspace)));

/** A network of three payments alone: Nvidia 20 to OpenAI, OpenAI 30 to Oracle, Oracle 20 to Nvidia, all of one kind. */
const threePayments = <T>(run: (network: ReturnType<typeof createNetwork>) => T): T =>
  inDeal((workspace) => {
    const parties = partiesOf(workspace);
    for (const kind of ["equityFlow", "hardwareFlow", "cloudFlow", "loanFlow", "rentBackFlow"])
      for (const payer of parties)
        for (const payee of parties) workspace.set({ variable: kind, items: [payer, payee] }, 0);
    workspace.set({ variable: "cloudFlow", items: ["Nvidia", "OpenAI"] }, 20);
    workspace.set({ variable: "cloudFlow", items: ["OpenAI", "Oracle"] }, 30);
    workspace.set({ variable: "cloudFlow", items: ["Oracle", "Nvidia"] }, 20);
    return run(createNetwork());
  });

describe("the deal's network", () => {
  test("has the parties with what they pay and receive, the deal's own two marked", () => {
    threePayments((network) => {
      const [nvidia, openai, oracle] = network()?.parties ?? [];
      expect(nvidia).toEqual({ name: "Nvidia", role: "supplier", paid: 20e9, received: 20e9 });
      expect(openai).toEqual({ name: "OpenAI", role: "customer", paid: 30e9, received: 20e9 });
      expect(oracle).toMatchObject({ name: "Oracle", paid: 20e9, received: 30e9 });
    });
  });

  test("has every pair's payments by kind, split in what goes round and what does not", () => {
    threePayments((network) => {
      const flows = (network()?.flows ?? []).filter(({ amount }) => amount !== 0);
      // 20 goes round; 10 of the 30 has nobody who passes it on.
      expect(flows).toEqual([
        { from: 0, to: 1, amount: 20e9, round: 20e9, oneWay: 0, kinds: [{ kind: "Cloud", amount: 20e9 }] },
        { from: 1, to: 2, amount: 30e9, round: 20e9, oneWay: 10e9, kinds: [{ kind: "Cloud", amount: 30e9 }] },
        { from: 2, to: 0, amount: 20e9, round: 20e9, oneWay: 0, kinds: [{ kind: "Cloud", amount: 20e9 }] },
      ]);
    });
  });

  test("has the totals and the share: 60 of 70", () => {
    threePayments((network) => {
      expect(network()).toMatchObject({ total: 70e9, roundTotal: 60e9, oneWayTotal: 10e9, share: 60 / 70 });
      expect(network()?.reason).toBeUndefined();
    });
  });
});

test("it says what counts where not everything does", () => {
  inDeal((workspace) => {
    const network = createNetwork();
    expect(network()?.counting).toBeUndefined();
    workspace.set({ variable: "commitmentRung", items: [] }, "committed");
    expect(network()?.counting).toBe("Counting only what is committed or firmer.");
    workspace.set({ variable: "commitmentRung", items: [] }, "paid");
    expect(network()?.counting).toBe("Counting only what is paid.");
  });
});

test("a payment of a party to itself leaves the reason instead of the numbers", () => {
  inDeal((workspace) => {
    const network = createNetwork();
    workspace.set({ variable: "cloudFlow", items: ["Oracle", "Oracle"] }, 5);
    expect(network()?.share).toBeUndefined();
    expect(network()?.reason).toBe("Oracle pays itself. A payment needs two parties: set it to 0.");
  });
});

test("each kind has its status and what counts of it by its name", () => {
  expect([statusOf("loanFlow"), countedOf("loanFlow")]).toEqual(["loanFlowStatus", "loanFlowCounted"]);
});
