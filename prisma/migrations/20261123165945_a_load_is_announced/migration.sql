-- Every instance that listens is told of a load the moment it is committed, so that no answer outlives its data.
-- NOTE: \x3b is a semicolon. The engine cuts a migration into statements at every one it can see.
CREATE FUNCTION announce_load() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN PERFORM pg_notify(''scrutiny_load'', '''')\x3b RETURN NULL\x3b END';

CREATE TRIGGER "Load_announced" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Load"
  FOR EACH STATEMENT EXECUTE FUNCTION announce_load();
