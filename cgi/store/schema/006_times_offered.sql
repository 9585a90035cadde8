-- What an answer to a record of missing times means (law.md 3.4): only times that were offered
-- afterwards take the excuse away. Null: not answered, or answered before the question was asked;
-- it counts for the citizen.
ALTER TABLE no_times ADD COLUMN offered INTEGER CHECK (offered IN (0, 1));
