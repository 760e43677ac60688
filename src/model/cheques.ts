/** Who puts in how much, and what happens when the cheques do not add up to the round. */
import type { Section } from "./section.ts";

export const cheques: Section = {
  key: "cheques",
  variables: [
    {
      name: "chequeMode",
      label: "When cheques and round differ",
      note: "Balance lets New investors take what the others leave, strict refuses too much, scale back cuts all cheques alike, upsize enlarges the round.",
      choice: ["balance", "strict", "scaleBack", "upsize"],
      input: "balance",
      status: "assumption",
      source: "Assumption: the round is filled exactly, so that one cheque can be moved by itself",
    },
    {
      name: "cheque",
      label: "Cheque",
      note: "What each investor offers to put into the round; in balance mode New investors take what the others leave, so their own figure is not used.",
      unit: "$B",
      over: ["holders"],
      range: [0, null],
      slider: [0, 100],
      input: { Microsoft: 10, Nvidia: 30, Amazon: 40, "New investors": 20 },
      status: "assumption",
      source: "Assumption: no cheque in this round from this holder is reported",
      items: {
        Nvidia: {
          status: "assumption",
          source:
            "Assumption: the report names no amount; $30 billion is what the press of February 2026 announced",
          date: "2026-02-27",
        },
        Amazon: {
          status: "assumption",
          source: "Assumption: the report says “tens of billions”; the split over the investors is ours",
          date: "2026-01-31",
        },
        Microsoft: {
          status: "assumption",
          source: "Assumption: the report says “in talks”; the split over the investors is ours",
          date: "2026-01-31",
        },
        "New investors": {
          status: "assumption",
          source: "Assumption: what the other cheques leave of the round",
        },
      },
      anchors: [
        {
          value: 30,
          label: "Nvidia and SoftBank each, announced 27 February 2026",
          status: "reported",
          source: "livemint.com, channelnewsasia.com",
          date: "2026-02-27",
        },
        {
          value: 50,
          label: "Amazon, announced 27 February 2026",
          status: "reported",
          source: "livemint.com, channelnewsasia.com",
          date: "2026-02-27",
        },
      ],
    },
    {
      name: "otherCheques",
      label: "Cheques without New investors",
      note: "Sum of the cheques of all holders except New investors.",
      unit: "$B",
      formula: 'sum(item(holders) == "New investors" ? 0 : cheque)',
    },
    {
      name: "chequesOffered",
      label: "Cheques offered",
      note: "Sum of the cheques that are held against the round; in balance mode without New investors, who fill what is left.",
      unit: "$B",
      formula: 'chequeMode == "balance" ? otherCheques : sum(cheque)',
    },
    {
      name: "oversubscription",
      label: "Oversubscription",
      note: "By how much the cheques offered exceed the round size as entered.",
      unit: "$B",
      formula: "max(0, chequesOffered - roundSize)",
    },
    {
      name: "roundAgreed",
      label: "Round size agreed",
      note: "The round as it would be if all its money came: the size entered, or in upsize mode the sum of the cheques if that is more.",
      unit: "$B",
      formula: 'chequeMode == "upsize" ? max(roundSize, chequesOffered) : roundSize',
    },
    {
      name: "scaleBackFactor",
      label: "Scale-back factor",
      note: "The part of each cheque that is taken up; 100 % unless the round is oversubscribed and cheques are scaled back.",
      unit: "%",
      formula: 'chequeMode == "scaleBack" and chequesOffered > roundSize ? roundSize / chequesOffered : 1',
    },
    {
      name: "chequeWanted",
      label: "Cheque before scaling back",
      note: "The cheque offered; in balance mode New investors take what the others leave of the round, never less than nothing.",
      unit: "$B",
      over: ["holders"],
      formula:
        'chequeMode == "balance" and item(holders) == "New investors" ? max(0, roundSize - otherCheques) : cheque',
    },
    {
      name: "chequeAgreed",
      label: "Cheque agreed",
      note: "What each investor would put into the round, however firm it is; nothing when no round is held.",
      unit: "$B",
      over: ["holders"],
      formula: "roundAgreed == 0 ? 0 : chequeWanted * scaleBackFactor",
    },
    {
      name: "unallocatedAgreed",
      label: "Unallocated part of the round agreed",
      note: "The part of the round that no cheque covers; others, not named here, are taken to fill it.",
      unit: "$B",
      formula: 'chequeMode == "balance" ? 0 : max(0, roundAgreed - chequesOffered)',
    },
    {
      name: "supplierChequeAgreed",
      label: "Supplier's cheque agreed",
      note: "What the supplier would put into the round, however firm it is.",
      unit: "$B",
      formula: "chequeAgreed[supplier]",
    },
    {
      name: "chequeAllotted",
      label: "Cheque in force",
      note: "The part of each investor's cheque that is firm enough to count.",
      unit: "$B",
      over: ["holders"],
      formula: "chequeAgreed * chequeCountedShare",
    },
    {
      name: "unallocated",
      label: "Unallocated investors",
      note: "The part of the round in force that no cheque covers; it is never firmer than a letter of intent.",
      unit: "$B",
      formula: 'unallocatedAgreed * rungCounts["letterOfIntent"]',
    },
    {
      name: "roundInForce",
      label: "Round size in force",
      note: "The round that is calculated with: the round agreed, less the money that is not firm enough to count.",
      unit: "$B",
      formula: 'commitmentRung == "letterOfIntent" ? roundAgreed : sum(chequeAllotted)',
    },
    {
      name: "supplierCheque",
      label: "Supplier's cheque",
      note: "What the supplier puts into the round, as far as it is firm enough to count.",
      unit: "$B",
      formula: "chequeAllotted[supplier]",
    },
    {
      name: "otherMoney",
      label: "Money from other investors",
      note: "The part of the round that does not come from the supplier.",
      unit: "$B",
      formula: "roundInForce - supplierCheque",
    },
    {
      name: "dollarsInvested",
      label: "Supplier's cheque as a divisor",
      note: "The supplier's cheque where something is measured per dollar of it; an error when there is no cheque.",
      unit: "$B",
      formula:
        'supplierCheque > 0 ? supplierCheque : supplierChequeAgreed > 0 ? fail("undefined_ratio", "The supplier\'s cheque is not firm enough to count, so nothing can be measured per dollar of it.") : fail("undefined_ratio", "The supplier puts no money into the round, so nothing can be measured per dollar of its cheque.")',
    },
  ],
  checks: [
    {
      name: "chequesFitRound",
      formula:
        'roundSize == 0 or chequeMode == "scaleBack" or chequeMode == "upsize" ? 1 : chequesOffered <= roundSize',
      severity: "error",
      kind: "oversubscribed",
      message:
        "The cheques come to {chequesOffered}; that is {oversubscription} more than the round of {roundSize}. Lower a cheque, enlarge the round, or choose to scale back or upsize.",
      blocks: ["scaleBackFactor", "unallocatedAgreed"],
      at: "cheque",
    },
    {
      name: "chequeWithinRound",
      formula: 'chequeMode == "strict" and roundSize > 0 ? cheque <= roundSize : 1',
      severity: "error",
      kind: "cheque_exceeds_round",
      message:
        "The cheque of {item}, {cheque}, is more than the whole round of {roundSize}. Lower it, or enlarge the round.",
      blocks: ["scaleBackFactor"],
      at: "cheque",
    },
    {
      name: "chequesScaledBack",
      formula: 'roundSize > 0 and chequeMode == "scaleBack" ? chequesOffered <= roundSize : 1',
      severity: "warning",
      kind: "oversubscribed",
      message:
        "The cheques come to {chequesOffered} for a round of {roundSize}; each is scaled back to {scaleBackFactor} of what was offered.",
      at: "cheque",
    },
    {
      name: "roundUpsized",
      formula: 'chequeMode == "upsize" ? chequesOffered <= roundSize : 1',
      severity: "warning",
      kind: "upsized",
      message:
        "The cheques come to {chequesOffered}, so the round is enlarged from {roundSize} to {roundAgreed}.",
      at: "roundSize",
    },
    {
      name: "roundFilled",
      formula: 'chequeMode == "balance" ? 1 : chequesOffered >= roundSize',
      severity: "warning",
      kind: "undersubscribed",
      message:
        "The cheques come to {chequesOffered} for a round of {roundSize}; {unallocatedAgreed} is shown as unallocated investors.",
      at: "cheque",
    },
    {
      name: "roundHeld",
      formula: "roundAgreed > 0 or chequesOffered == 0",
      severity: "warning",
      kind: "no_round",
      message:
        "The round size is 0, so no round is held and the cheques of {chequesOffered} are not taken up.",
      at: "roundSize",
    },
  ],
};
