-- What Prisma's schema language can't say.

-- A figure is a value or the reason there is none: never both, never neither.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_value_or_missing" CHECK (("value" IS NULL) <> ("missing" IS NULL));

-- A note and a citation belong to one fact each.
ALTER TABLE "Note" ADD CONSTRAINT "Note_one_owner" CHECK (num_nonnulls("observationId", "targetId", "financeCellId") = 1);
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_one_owner" CHECK (num_nonnulls("observationId", "targetId", "statementId", "commentaryId", "actionId", "riskId", "financeTableId", "checkId") = 1);

-- A period does not end before it starts.
ALTER TABLE "Period" ADD CONSTRAINT "Period_in_order" CHECK ("start" IS NULL OR "end" IS NULL OR "start" <= "end");
