//! Runs the `icecore` binary as a user would.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use icecore::engine::{Dependencies, Error, explain_dependencies};

/// The binary under test.
pub(crate) fn binary() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_icecore"))
}

/// The project's folder.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The store with the sample snapshot.
pub(crate) fn samples() -> PathBuf {
    project().join("snapshots/samples")
}

/// Real data that nobody here wrote, where it is at hand; says that the test was skipped where it is not.
pub(crate) fn real_data(folder: &str) -> Option<PathBuf> {
    let path = project().join("../shared/data").join(folder);
    if !path.is_dir() {
        println!("skipped: there is no folder {}", path.display());
        return None;
    }
    Some(path)
}

/// What a run gave.
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Ran {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Ran {
    /// Fails the test unless the run ended with this status.
    #[track_caller]
    pub(crate) fn expect(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// Begins a command, and interrupts it, as Ctrl-C does, after some time.
    #[cfg(unix)]
    pub(crate) fn interrupted(command: &mut Command, after: Duration) -> Self {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(after);
        // SAFETY: the process is ours and was not waited for, so that its id is still its own.
        assert_eq!(unsafe { libc::kill(i32::try_from(child.id()).unwrap(), libc::SIGINT) }, 0);
        child.wait_with_output().unwrap().into()
    }
}

/// The cache that tests share which do not look at it: a first check of the sample takes seconds. It is emptied before the first use, since a
/// build may give other rows for the same keys.
fn shared_cache() -> PathBuf {
    static CACHE: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
        if folder.exists() {
            fs_err::remove_dir_all(&folder).unwrap();
        }
        folder
    });
    CACHE.clone()
}

/// A world of its own for one test: an empty store and working folder.
pub(crate) struct World {
    folder: tempfile::TempDir,
    cache: PathBuf,
}

impl World {
    pub(crate) fn new() -> Self {
        World { folder: tempfile::tempdir().unwrap(), cache: shared_cache() }
    }

    /// With a cache of its own, `cache`.
    pub(crate) fn with_cache() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let cache = folder.path().join("cache");
        World { folder, cache }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs_err::create_dir_all(path.parent().unwrap()).unwrap();
        fs_err::write(&path, bytes).unwrap();
        path
    }

    /// The files in a folder and below, sorted.
    pub(crate) fn files(&self, folder: &str) -> Vec<PathBuf> {
        contents(&self.path(folder)).into_iter().map(|(file, _)| self.path(folder).join(file)).collect()
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(binary());
        command
            .current_dir(self.folder.path())
            .env("ICECORE_CACHE", &self.cache)
            .env_remove("ICECORE_STORE")
            .env("NO_COLOR", "1");
        command
    }

    /// Runs with the test's own store.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Ran {
        self.command().env("ICECORE_STORE", self.path("store")).args(arguments).output().unwrap().into()
    }

    /// Runs on the sample.
    pub(crate) fn sample<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Ran {
        self.command().env("ICECORE_STORE", samples()).args(arguments).output().unwrap().into()
    }
}

/// What each check depends on, by its id. Found out once: it takes a while.
pub(crate) fn dependencies() -> &'static BTreeMap<String, Result<Dependencies, Error>> {
    static FOUND: LazyLock<BTreeMap<String, Result<Dependencies, Error>>> = LazyLock::new(|| {
        let content = icecore_sql::Content::builtin().unwrap();
        let of = |check: &icecore_sql::Check| explain_dependencies(&content, &check.sql, &check.optional);
        content.checks.values().map(|check| (check.id.clone(), of(check))).collect()
    });
    &FOUND
}

/// Every file below a folder with its content, by relative path.
pub(crate) fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    fn collect(root: &Path, folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
        for entry in fs_err::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, found);
            } else {
                found.push((path.strip_prefix(root).unwrap().to_owned(), fs_err::read(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    if folder.is_dir() {
        collect(folder, folder, &mut found);
    }
    found.sort();
    found
}

/// A file system of its own that is soon full; `None` where this user may not mount one.
#[cfg(target_os = "linux")]
pub(crate) struct SmallDisk(PathBuf);

#[cfg(target_os = "linux")]
impl SmallDisk {
    pub(crate) fn mount(path: &Path, size: &str) -> Option<Self> {
        fs_err::create_dir_all(path).unwrap();
        let options = format!("size={size}");
        let status = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(path)
            .stderr(std::process::Stdio::null())
            .status();
        matches!(status, Ok(status) if status.success()).then(|| SmallDisk(path.to_owned()))
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).status();
    }
}
