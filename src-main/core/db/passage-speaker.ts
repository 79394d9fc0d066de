/** Joins a passage to the participant in whose turn it begins; all null where nobody speaks. */
export const passageSpeaker = `LEFT JOIN turn ON turn.number = (
    SELECT number FROM turn WHERE documentId = passage.documentId AND start <= passage.start
    ORDER BY start DESC LIMIT 1)
    AND turn.end > passage.start
  LEFT JOIN speaker ON speaker.id = turn.speakerId
  LEFT JOIN participant ON participant.id = speaker.participantId`;
export const withoutInterviewers = "participant.role IS NOT 'interviewer'";
