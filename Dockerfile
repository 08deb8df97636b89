# The server with its console. Postgres is a service of its own: see docker-compose.yml.
FROM node:22-bookworm-slim AS build
WORKDIR /kouan
COPY . .
RUN npm ci --no-audit --no-fund && npx nx run-many -t build
# The console is files by now: what the server runs on is installed anew without it, half of the size.
RUN npm ci --omit=dev --workspace shared --workspace db --workspace api --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 KOUAN_DATA_DIR=/var/lib/kouan
# Statistics files wait here to be imported. A new volume takes its owner from this folder.
RUN install -d -o node -g node -m 0700 /var/lib/kouan
WORKDIR /kouan
COPY --from=build /kouan/package.json ./
COPY --from=build /kouan/node_modules ./node_modules
COPY --from=build /kouan/shared ./shared
COPY --from=build /kouan/db ./db
COPY --from=build /kouan/api ./api
COPY --from=build /kouan/admin/dist ./admin/dist
COPY --from=build /kouan/admin/package.json ./admin/
COPY --from=build /kouan/docs/risk-method.md ./docs/
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
# With the option that `npm start` gives: large imports have garbage collected as they go.
CMD ["node", "--expose-gc", "api/dist/main.js"]
