# Builds with every package, and runs with only those that running needs. How to start it is in
# docs/running.md, "Docker".
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production STATE_DIRECTORY=/data
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/src/built.mjs ./src/built.mjs
COPY --from=build /app/dist ./dist
COPY --from=build /app/data ./data
COPY --from=build /app/migrations ./migrations
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
# node itself and not npm, which would not pass the signals on.
CMD ["node", "dist/src/main.js"]
