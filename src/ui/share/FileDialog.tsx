/** A file that was chosen: opened, or what is wrong with it, while what is open stays as it is. */
import { createEffect, createSignal, Show } from "solid-js";
import { complaintLine, type FileComplaint } from "../../io/fileComplaint.ts";
import { MAX_FILE_COMPLAINTS, MAX_FILE_LENGTH } from "../../io/fileLimits.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useFileWords } from "../locale/useFileWords.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ComplaintList } from "./ComplaintList.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { chosenFile, openFile, takeFile } from "./openFile.ts";
import { tellOpened } from "./opening.ts";
import { type ChosenReading, readChosen } from "./readChosen.ts";
import { ShareFrame } from "./ShareFrame.tsx";
import { useOpenState } from "./useOpenState.ts";

type Bad = Exclude<ChosenReading, { state: unknown }>;

export function FileDialog() {
  const { sheets } = useWorkspace();
  const { pack } = useLocale();
  const open = useOpenState();
  const [wrong, setWrong] = createSignal<{ readonly name: string; readonly reading: Bad }>();
  createEffect(() => {
    const file = chosenFile();
    if (file === undefined || sheets() === undefined) return;
    takeFile(undefined);
    setWrong(undefined);
    void readChosen(file).then(async (reading) => {
      if (!("state" in reading)) {
        setWrong({ name: file.name, reading });
        return;
      }
      const { state, unknownPreset } = reading;
      await open(state);
      const own = state.workbook?.title ?? sheets()?.workbookOf(state.preset).title ?? "";
      const title = state.title ?? pack()?.deal.presets[state.preset]?.title ?? own;
      tellOpened({ title, file: file.name, ...(unknownPreset !== undefined && { unknownPreset }) });
    });
  });
  return (
    <Show when={wrong()} keyed>
      {({ name, reading }) => <BadFile name={name} reading={reading} close={() => setWrong(undefined)} />}
    </Show>
  );
}

interface BadFileProps {
  readonly name: string;
  readonly reading: Bad;
  readonly close: () => void;
}

function BadFile(props: BadFileProps) {
  const { t, format } = useLearned(shareEnglish);
  const words = useFileWords();
  const { reading } = props;
  const complaints: readonly FileComplaint[] = "complaints" in reading ? reading.complaints : [];
  const listText = (): string => complaints.map((one) => complaintLine(one, words())).join("\n");
  const inMegabytes = (bytes: number): string => `${format.plain(bytes / 1e6, bytes % 1e6 === 0 ? 0 : 1)} MB`;
  const lead = (): string => {
    if ("tooLarge" in reading)
      return t("share.tooLarge", { size: inMegabytes(reading.tooLarge), most: inMegabytes(MAX_FILE_LENGTH) });
    return t("complaints" in reading ? "share.badFileLead" : "share.gone");
  };
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
