import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const musicFunctions = [
  withoutArguments(
    "music.album",
    "The name of an album.",
    pickFrom(({ definitions }) => definitions.music.album),
  ),
  withoutArguments(
    "music.artist",
    "The name of an artist or a band.",
    pickFrom(({ definitions }) => definitions.music.artist),
  ),
  withoutArguments(
    "music.genre",
    "A genre of music.",
    pickFrom(({ definitions }) => definitions.music.genre),
  ),
  withoutArguments(
    "music.songName",
    "The name of a song.",
    pickFrom(({ definitions }) => definitions.music.song_name),
  ),
];
