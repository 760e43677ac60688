/** A file that was chosen: opened, or what is wrong with it, while what is open stays as it is. */
import { createEffect, createSignal, Show } from "solid-js";
import { complaintLine, type FileComplaint } from "../../io/fileComplaint.ts";
import { MAX_FILE_COMPLAINTS, MAX_FILE_LENGTH } from "../../io/fileLimits.ts";
import { useWorkspace } from "../../store/context.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useFileWords } from "../locale/useFileWords.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useTitleOf } from "../workbooks/titleOf.ts";
import { ComplaintList } from "./ComplaintList.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { chosenFile, openFile, takeFile } from "./openFile.ts";
import { tellOpened } from "./opening.ts";
import { othersText } from "./othersText.ts";
import { type ChosenReading, readChosen } from "./readChosen.ts";
import { ShareFrame } from "./ShareFrame.tsx";
import { useOpenState } from "./useOpenState.ts";

interface Wrong {
  readonly name: string;
  readonly reading: Exclude<ChosenReading, { state: unknown }>;
  /** How many files that were dropped with it were not read. */
  readonly others: number;
}

export function FileDialog() {
  const { sheets } = useWorkspace();
  const titleOf = useTitleOf();
  const open = useOpenState();
  const [wrong, setWrong] = createSignal<Wrong>();
  createEffect(() => {
    const [chosen, known] = [chosenFile(), sheets()];
    if (chosen === undefined || known === undefined) return;
    const { file, others } = chosen;
    takeFile(undefined);
    setWrong(undefined);
    void readChosen(chosen, known).then(async (reading) => {
      if (!("state" in reading)) {
        setWrong({ name: file.name, reading, others });
        return;
      }
      const { state, unknownPreset, mistakes } = reading;
      await open(state);
      const title = titleOf(state);
      tellOpened({
        title,
        file: file.name,
        mistakes,
        others,
        ...(unknownPreset !== undefined && { unknownPreset }),
      });
    });
  });
  return (
    <Show when={wrong()} keyed>
      {(one) => <BadFile {...one} close={() => setWrong(undefined)} />}
    </Show>
  );
}

interface BadFileProps extends Wrong {
  readonly close: () => void;
}

function BadFile(props: BadFileProps) {
  const { t, format } = useLearned(shareEnglish);
  const words = useFileWords();
  const { reading } = props;
  const complaints: readonly FileComplaint[] = "complaints" in reading ? reading.complaints : [];
  const listText = (): string => complaints.map((one) => complaintLine(one, words())).join("\n");
  const inMegabytes = (bytes: number): string => `${format.plain(bytes / 1e6, bytes % 1e6 === 0 ? 0 : 1)} MB`;
  const reason = (): string => {
    if ("tooLarge" in reading)
      return t("share.tooLarge", { size: inMegabytes(reading.tooLarge), most: inMegabytes(MAX_FILE_LENGTH) });
    if ("isFolder" in reading) return t("share.folder");
    return t("complaints" in reading ? "share.badFileLead" : "share.gone");
  };
  const lead = (): string => [othersText(t, props.others), reason()].filter((text) => text !== "").join(" ");
  const another = (close: () => void): void => {
    close();
    openFile();
  };
  return (
    <ShareFrame
      title={t("share.badFile", { name: props.name })}
      lead={lead()}
      onClose={props.close}
      foot={(close) => (
        <>
          <Show when={complaints.length > 0}>
            <CopyButton word={t("share.copyAll")} text={listText} />
          </Show>
          <button type="button" class="action" onClick={() => another(close)}>
            {t("share.another")}
          </button>
          <button type="button" class="action" autofocus onClick={close}>
            {t("share.close")}
          </button>
        </>
      )}
    >
      <Show when={complaints.length > 0}>
        <ComplaintList complaints={complaints} />
      </Show>
      <Show when={complaints.length >= MAX_FILE_COMPLAINTS}>
        <p class="note">{t("share.badFileMost", { count: format.plain(MAX_FILE_COMPLAINTS, 0) })}</p>
      </Show>
    </ShareFrame>
  );
}
