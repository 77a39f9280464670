//! moto's server on a loopback port of its own, in a virtual environment that the tests make once.

use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde_json::Value;

const PACKAGES: [&str; 2] = ["moto[server]==5.2.5", "boto3==1.44.5"];

/// The folder of these tests.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/collect")
}

/// The collector.
pub(crate) fn collector() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_icecore-collect"))
}

/// The analyzer, which `cargo test --workspace` builds beside the collector.
pub(crate) fn analyzer() -> PathBuf {
    let path = collector().with_file_name("icecore");
    assert!(path.is_file(), "`{}` is not built: run `cargo build -p icecore` first", path.display());
    path
}

/// Python with moto and boto3, installed once beside the build.
fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let target = collector().parent().and_then(Path::parent).unwrap().to_owned();
        let home = target.join("moto-5.2.5");
        let python = home.join("bin/python");
        let lock = fs_err::OpenOptions::new().create(true).append(true).open(target.join("moto.lock")).unwrap();
        lock.file().lock().unwrap();
        if !home.join("ready").is_file() {
            if home.exists() {
                fs_err::remove_dir_all(&home).unwrap();
            }
            run(Command::new("python3").args(["-m", "venv"]).arg(&home));
            run(Command::new(&python)
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                .args(PACKAGES));
            fs_err::write(home.join("ready"), "").unwrap();
        }
        python
    })
}

#[track_caller]
fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?} failed: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

/// A server that ends with the test.
pub(crate) struct Server {
    child: Child,
    port: u16,
    pub(crate) seed: Seed,
    world: tempfile::TempDir,
}

/// What the server was filled with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seed {
    pub(crate) management: String,
    pub(crate) member: String,
    pub(crate) created: Vec<Created>,
}

/// A resource that the server was given.
#[derive(Debug, Clone)]
pub(crate) struct Created {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) given: Value,
}

/// What a run of a program gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    #[track_caller]
    pub(crate) fn expect(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Server {
    /// An empty server.
    pub(crate) fn empty() -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new(python())
            .arg(folder().join("server.py"))
            .arg(port.to_string())
            .env("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut server = Self { child, port, seed: Seed::default(), world: tempfile::tempdir().unwrap() };
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(server.child.try_wait().unwrap().is_none(), "moto's server ended");
            assert!(began.elapsed() < Duration::from_secs(120), "moto's server does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    /// A server with an organization of two accounts, each with resources in two regions.
    pub(crate) fn seeded(arguments: &[&str]) -> Self {
        let mut server = Self::empty();
        let output = run(Command::new(python()).arg(folder().join("seed.py")).arg(server.endpoint()).args(arguments));
        let seed: Value = serde_json::from_slice(&output.stdout).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        server.seed = Seed {
            management: text(&seed["management"]),
            member: text(&seed["member"]),
            created: seed["created"]
                .as_array()
                .unwrap()
                .iter()
                .map(|each| Created {
                    account: text(&each["account"]),
                    region: text(&each["region"]),
                    kind: text(&each["type"]),
                    id: text(&each["id"]),
                    given: each["given"].clone(),
                })
                .collect(),
        };
        server.post("/test/reset", "");
        server
    }

    /// What differs between the inventory's declarations and the models of another client.
    pub(crate) fn declared() -> Value {
        let output =
            run(Command::new(python()).arg(folder().join("declared.py")).arg(folder().join("../../inventory/aws")));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The folder of the test.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.world.path().join(name)
    }

    fn http(&self, request: &str) -> String {
        use std::io::Write;
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
    }

    pub(crate) fn post(&self, path: &str, body: &str) {
        let length = body.len();
        self.http(&format!("POST {path} HTTP/1.0\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n{body}"));
    }

    /// How long the server has worked so far, its own handling of HTTP included.
    pub(crate) fn cpu_seconds(&self) -> f64 {
        let stat = fs_err::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let after_name = stat.rsplit_once(')').unwrap().1;
        // User and system time, in hundredths of a second: the 14th and 15th field of all, the name being the second.
        let ticks: u64 =
            after_name.split_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().unwrap()).sum();
        ticks as f64 / 100.0
    }

    /// Gives a user a policy, without the seconds that a Python program takes to begin.
    pub(crate) fn put_user_policy(&self, user: &str, policy: &str) {
        let letter = |byte: u8| {
            if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
        };
        let policy: String = policy.bytes().map(letter).collect();
        let body =
            format!("Action=PutUserPolicy&Version=2010-05-08&UserName={user}&PolicyName=p&PolicyDocument={policy}");
        let answer = self.http(&format!(
            "POST / HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=x\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        ));
        assert!(answer.contains("PutUserPolicyResponse"), "{answer}");
    }

    /// Says what is answered otherwise.
    pub(crate) fn rules(&self, rules: &Value) {
        self.post("/test/rules", &rules.to_string());
    }

    /// Every request since the last reset.
    pub(crate) fn requests(&self) -> Vec<Value> {
        let body = self.http("GET /test/requests HTTP/1.0\r\nHost: localhost\r\n\r\n");
        serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body}"))
    }

    /// A command in the test's folder, that knows of no credentials but the server's.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.world.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.world.path())
            .env("NO_COLOR", "1")
            .env("ICECORE_STORE", self.path("store"))
            .env("ICECORE_CACHE", self.path("cache"))
            .env("AWS_ENDPOINT_URL", self.endpoint())
            .env("AWS_ENDPOINT_URL_S3_CONTROL", format!("http://localhost:{}", self.port))
            .env("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .env("AWS_REGION", "us-east-1")
            .env("AWS_EC2_METADATA_DISABLED", "true");
        command
    }

    /// Runs the collector.
    pub(crate) fn collect(&self, arguments: &[&str]) -> Ran {
        self.command(&collector()).args(arguments).output().unwrap().into()
    }

    /// Runs the collector, and tells the most memory, in MiB, that it ever had.
    pub(crate) fn collect_watched(&self, arguments: &[&str]) -> (Ran, u64) {
        let (stdout, stderr) = (self.path("stdout"), self.path("stderr"));
        let file = |path: &Path| std::fs::File::create(path).unwrap();
        let mut command = self.command(&collector());
        let mut child = command.args(arguments).stdout(file(&stdout)).stderr(file(&stderr)).spawn().unwrap();
        let mut peak_kib = 0;
        let status = loop {
            // The kernel keeps the peak itself; what it says last is missed only if it came in the last moments.
            if let Ok(text) = fs_err::read_to_string(format!("/proc/{}/status", child.id()))
                && let Some(line) = text.lines().find(|line| line.starts_with("VmHWM:"))
            {
                peak_kib = line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).unwrap_or(peak_kib);
            }
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let read = |path: &Path| fs_err::read_to_string(path).unwrap();
        (Ran { status: status.code(), stdout: read(&stdout), stderr: read(&stderr) }, peak_kib / 1024)
    }

    /// Runs the analyzer.
    pub(crate) fn icecore(&self, arguments: &[&str]) -> Ran {
        self.command(&analyzer()).args(arguments).output().unwrap().into()
    }

    /// The rows of a query over the newest snapshot.
    #[track_caller]
    pub(crate) fn query(&self, sql: &str) -> Vec<Value> {
        let ran = self.icecore(&["query", "--format", "jsonl", sql]).expect(0);
        ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Makes a request of the server as somebody else would: service, method, input.
    #[track_caller]
    pub(crate) fn aws(&self, request: &[&str]) -> Value {
        let output = run(Command::new(python()).arg(folder().join("aws.py")).arg(self.endpoint()).args(request));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Compares the newest snapshot with what boto3 reads from the server.
    pub(crate) fn compare(&self) -> Value {
        let rows = self.icecore(&[
            "query",
            "--format",
            "jsonl",
            "select resource_type, account_id, region, arn, evidence from resource",
        ]);
        let rows = rows.expect(0).stdout;
        let file = self.path("rows.jsonl");
        fs_err::write(&file, rows).unwrap();
        let output = run(Command::new(python())
            .arg(folder().join("compare.py"))
            .arg(self.endpoint())
            .arg(folder().join("../../inventory/aws"))
            .stdin(fs_err::File::open(&file).unwrap().into_file()));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
