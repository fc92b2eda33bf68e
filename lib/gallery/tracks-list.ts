import type { GalleryTemplate } from "./gallery-template";

/**
 * Reference data of the workshop: as many records as there are tracks, ids from 1. The activity tracker draws its
 * `track_id` from 0 to 30, so that a join finds a track for all but the records with 0, as in the workshop.
 */
export const tracksList: GalleryTemplate = {
  id: "tracks-list",
  name: "List of tracks",
  description: "Thirty tracks to join with the track_id of the activity tracker: send or save 30 records.",
  format: "json",
  recordsPerSecond: 30,
  records: 30,
  template: `{
  "track_id": {{sequence}},
  "track_name": {{json(music.songName)}},
  "artist_name": {{json(music.artist)}},
  "genre": {{json(music.genre)}},
  "duration_ms": {{random.normal({"mean": 212000, "stddev": 38000, "min": 95000, "max": 420000, "precision": 1})}},
  "released": {{random.number({"min": 1965, "max": 2024})}}
}`,
};
