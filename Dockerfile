# The image of Scrutiny: the API, the tables and the web client on port 4000. docs/operating.md says how to run it.
# NOTE: Debian and not Alpine, since the lock of the embedded database has no build for musl.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile
RUN npx --yes pnpm@12 build

FROM node:24-bookworm-slim AS production
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile --prod --filter "@scrutiny/api..."
COPY --from=build /app/packages/db/generated packages/db/generated
COPY --from=build /app/apps/web/dist apps/web/dist

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
ENV HOST=0.0.0.0
ENV DATABASE_URL=pglite:/var/lib/scrutiny/database
# The code belongs to root; the data folder is all that the program may write.
COPY --from=production /app /app
RUN mkdir -p /var/lib/scrutiny && chown 1000:1000 /var/lib/scrutiny
USER 1000:1000
VOLUME /var/lib/scrutiny
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "deploy/healthcheck.ts"]
CMD ["node", "apps/api/src/main.ts"]
