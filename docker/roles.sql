-- The roles of the bot's PostgreSQL, for `psql --file`; made when the database container first starts.
-- `burengroep_owner` owns the database and migrates it; `burengroep_bot` may read and write rows, and nothing else.
-- Needs the variables owner_password and bot_password, and a superuser that the bot never is.
\set ON_ERROR_STOP on
SELECT 'CREATE ROLE burengroep_owner' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'burengroep_owner') \gexec
SELECT 'CREATE ROLE burengroep_bot' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'burengroep_bot') \gexec
ALTER ROLE burengroep_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
ALTER ROLE burengroep_bot LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'bot_password';
ALTER DATABASE :"DBNAME" OWNER TO burengroep_owner;
ALTER SCHEMA public OWNER TO burengroep_owner;
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO burengroep_bot;
GRANT USAGE ON SCHEMA public TO burengroep_bot;
ALTER DEFAULT PRIVILEGES FOR ROLE burengroep_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO burengroep_bot;
ALTER DEFAULT PRIVILEGES FOR ROLE burengroep_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO burengroep_bot;
ALTER DEFAULT PRIVILEGES FOR ROLE burengroep_owner IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO burengroep_bot;
