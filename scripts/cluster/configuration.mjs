// What the machines of a cluster are told, as text. `npm run failover` starts a cluster with exactly these files, and docs/operating.md shows
// them, made by the same functions with the names and ports of a real one (scripts/operating.test.ts).

/** A real cluster: what docs/operating.md shows. */
export const EXAMPLE = {
  machines: ["pg1", "pg2", "pg3"].map((name) => ({
    name,
    host: `${name}.internal`,
    ports: { postgres: 5432, patroni: 8008, etcd: 2379, peers: 2380 },
    folder: "/var/lib/kttt",
  })),
  listen: "0.0.0.0",
  network: "10.20.0.0/24",
  bin: "/usr/lib/postgresql/15/bin",
  archive: "/srv/kttt/archive",
  balancer: { host: "127.0.0.1", ports: { leader: 5000, followers: 5001, pooled: 6432 }, folder: "/etc/kttt" },
  passwords: { superuser: "…", replication: "…", owner: "…", web: "…" },
};

const peers = (machines) => machines.map(({ host, name, ports }) => `${name}=http://${host}:${ports.peers}`).join(",");
const clients = (machines) => machines.map(({ host, ports }) => `${host}:${ports.etcd}`).join(",");

/** `etcd.yml` of one machine: who is leader stands there, agreed by two of three. */
export function etcdFile({ listen, machines }, { folder, host, name, ports }) {
  return `name: ${name}
data-dir: ${folder}/etcd
listen-client-urls: http://${listen}:${ports.etcd}
advertise-client-urls: http://${host}:${ports.etcd}
listen-peer-urls: http://${listen}:${ports.peers}
initial-advertise-peer-urls: http://${host}:${ports.peers}
initial-cluster: ${peers(machines)}
initial-cluster-token: kttt
initial-cluster-state: new
enable-grpc-gateway: true
`;
}

/** A piece of the log goes to the archive whole or not at all, and never over another one of its name. Patroni runs it without a shell of its own. */
const archiveCommand = (to) =>
  `sh -c 'cmp -s %p ${to}/%f || (cp %p ${to}/%f.$$ && sync ${to}/%f.$$ && ln ${to}/%f.$$ ${to}/%f && rm ${to}/%f.$$)'`;

/** `patroni.yml` of one machine. Nothing is accepted before two machines have it, and only a machine which has it takes over. */
export function patroniFile({ archive, bin, listen, machines, network, passwords }, { folder, host, name, ports }) {
  return `scope: kttt
name: ${name}
restapi:
  listen: ${listen}:${ports.patroni}
  connect_address: ${host}:${ports.patroni}
etcd3:
  hosts: ${clients(machines)}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 2
    retry_timeout: 5
    primary_start_timeout: 0
    synchronous_mode: true
    synchronous_mode_strict: true
    postgresql:
      use_pg_rewind: true
      use_slots: true
      parameters:
        fsync: "on"
        synchronous_commit: "on"
        restart_after_crash: "off"
        wal_level: logical
        wal_log_hints: "on"
        max_connections: 200
        wal_keep_size: 256MB
        archive_mode: "on"
        archive_timeout: 60s
        archive_command: ${archiveCommand(archive)}
  initdb:
    - encoding: UTF8
    - locale: C.UTF-8
    - data-checksums
postgresql:
  listen: ${listen}:${ports.postgres}
  connect_address: ${host}:${ports.postgres}
  data_dir: ${folder}/data
  bin_dir: ${bin}
  pgpass: ${folder}/pgpass
  authentication:
    superuser: { username: postgres, password: "${passwords.superuser}" }
    replication: { username: replicator, password: "${passwords.replication}" }
  parameters:
    unix_socket_directories: ${folder}
    password_encryption: scram-sha-256
  pg_hba:
    - local all postgres peer
    - host replication replicator ${network} scram-sha-256
    - host all all ${network} scram-sha-256
`;
}

/** `haproxy.cfg`: one port leads to whoever Patroni says is the leader, another one to its followers. */
export function haproxyFile({ balancer, machines }) {
  const { host, ports } = balancer;
  const servers = machines.map(
    (it) => `  server ${it.name} ${it.host}:${it.ports.postgres} check port ${it.ports.patroni}`,
  );
  const listen = (name, port, path) => `listen ${name}
  bind ${host}:${port}
  option httpchk GET ${path}
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
${servers.join("\n")}
`;
  return `global
  maxconn 1000
defaults
  mode tcp
  timeout connect 3s
  timeout check 2s
  timeout client 30m
  timeout server 30m
${listen("leader", ports.leader, "/primary")}${listen("followers", ports.followers, "/replica")}`;
}

/** `pgbouncer.ini`: many connections of the services on few of the server. */
export function pgbouncerFile({ balancer }) {
  const { folder, host, ports } = balancer;
  return `[databases]
kttt = host=${host} port=${ports.leader} dbname=kttt
[pgbouncer]
listen_addr = ${host}
listen_port = ${ports.pooled}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${folder}/userlist.txt
pool_mode = transaction
default_pool_size = 20
max_client_conn = 500
server_connect_timeout = 5
server_login_retry = 1
query_wait_timeout = 30
logfile = ${folder}/pgbouncer.log
pidfile = ${folder}/pgbouncer.pid
`;
}

/** `userlist.txt`: whom pgbouncer lets in, and as whom it signs in at the server. */
export function userlistFile({ passwords }) {
  return `"kttt_web" "${passwords.web}"\n`;
}

/** How a backup of the whole cluster is made, from whoever leads. */
export function backupCommand({ balancer, bin }, folder) {
  const address = `host=${balancer.host} port=${balancer.ports.leader} user=replicator`;
  return [`${bin}/pg_basebackup`, "-d", address, "-D", folder, "-X", "stream", "-c", "fast", "--no-password"];
}

/** What is added to `postgresql.auto.conf` of a copy of the backup, beside an empty `recovery.signal`, so that it stops at a point. */
export function recoveryFile({ archive }, point) {
  return `restore_command = 'cp ${archive}/%f %p'
recovery_target_timeline = 'latest'
recovery_target_name = '${point}'
recovery_target_action = 'promote'
synchronous_standby_names = ''
archive_mode = 'off'
primary_conninfo = ''
primary_slot_name = ''
`;
}

/** What a superuser does once, before the owner migrates. */
export function databaseStatements({ passwords }) {
  return [
    `create role kttt_owner login createrole password '${passwords.owner}'`,
    "create database kttt owner kttt_owner",
  ];
}

/** What the owner does after the migration: the login of the services, with its role and its limits. */
export function loginStatements({ passwords }) {
  return [
    `create role kttt_web login password '${passwords.web}'`,
    "grant kttt_all to kttt_web",
    "alter role kttt_web set role = 'kttt_all'",
    "alter role kttt_web set statement_timeout = '30s'",
    "alter role kttt_web set lock_timeout = '10s'",
    "alter role kttt_web set idle_in_transaction_session_timeout = '60s'",
  ];
}

/** The addresses of the three ways to the leader. */
export function addresses({ balancer, machines, passwords }) {
  const { host, ports } = balancer;
  const web = `postgresql://kttt_web:${passwords.web}`;
  return {
    haproxy: `${web}@${host}:${ports.leader}/kttt?target_session_attrs=read-write`,
    pgbouncer: `${web}@${host}:${ports.pooled}/kttt`,
    hosts: `${web}@${machines.map((it) => `${it.host}:${it.ports.postgres}`).join(",")}/kttt`,
  };
}

/** What a superuser of each shard does: who copies from it, and what. Personal data stay where they are. */
export function publicationStatements({ passwords }) {
  return [
    `create role kttt_replication login replication bypassrls password '${passwords.replication}'`,
    "grant usage on schema kttt to kttt_replication",
    "grant select on kttt.event, kttt.province_log to kttt_replication",
    "create publication kttt_national for table kttt.event, kttt.province_log",
  ];
}

/** What a superuser of the national database does once it is migrated: nobody appends to it, readers get a login. */
export function readSideStatements({ passwords }) {
  return [
    "revoke execute on function kttt.append from kttt_app",
    "revoke insert, update, delete on all tables in schema kttt from kttt_app",
    `create role kttt_reader login password '${passwords.web}'`,
    "grant kttt_all to kttt_reader",
    "alter role kttt_reader set role = 'kttt_all'",
    "alter role kttt_reader set default_transaction_read_only = on",
  ];
}

/** One for each shard, in the national database. */
export function subscriptionStatement({ passwords }, { host, name, port }) {
  const address = `host=${host} port=${port} dbname=kttt user=kttt_replication password=${passwords.replication}`;
  return `create subscription kttt_${name} connection '${address}' publication kttt_national`;
}
