#include "source/refused_members.h"

#include <span>
#include <string>

namespace loopscope {

namespace {

struct Theme {
  DiagnosticId diagnostic;
  std::string_view names;  ///< Each between spaces.
};

/// Of asyncio.
constexpr Theme themes[] = {
    {DiagnosticId::asyncio_network,
     " BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport Protocol "
     "ReadTransport Server StreamReader StreamReaderProtocol "
     "StreamWriter Transport WriteTransport AbstractServer open_connection open_unix_connection start_server "
     "start_unix_server streams protocols transports sslproto "},
    {DiagnosticId::asyncio_process,
     " SubprocessProtocol SubprocessTransport create_subprocess_exec create_subprocess_shell subprocess "},
    {DiagnosticId::asyncio_threads, " run_coroutine_threadsafe to_thread wrap_future threads "},
    {DiagnosticId::asyncio_policies, " AbstractEventLoopPolicy DefaultEventLoopPolicy "},
    {DiagnosticId::asyncio_inner,
     " _enter_task _leave_task _register_task _set_running_loop _unregister_task base_futures base_subprocess "
     "base_tasks "
     "constants format_helpers log mixins proactor_events selector_events staggered tools trsock unix_events "
     "windows_events windows_utils "},
    {DiagnosticId::asyncio_removed,
     " AbstractChildWatcher FastChildWatcher JoinableQueue MultiLoopChildWatcher PidfdChildWatcher SafeChildWatcher "
     "ThreadedChildWatcher async coroutine get_child_watcher set_child_watcher "},
};

/// What other modules have for files, processes and the terminal: with the module's name before it.
constexpr Theme outside_themes[] = {
    {DiagnosticId::module_files,
     " io.BufferedRandom io.BufferedReader io.BufferedWriter io.FileIO io.TextIOWrapper io.open io.open_code os.access "
     "os.chdir os.chmod os.chown os.close os.fdopen os.fsync os.link os.listdir os.lstat os.makedirs os.mkdir os.open "
     "os.read os.readlink os.remove os.removedirs os.rename os.renames os.replace os.rmdir os.scandir os.stat "
     "os.symlink os.truncate os.unlink os.utime os.walk os.write contextlib.chdir logging.FileHandler pathlib.Path "
     "pathlib.PosixPath pathlib.WindowsPath sys.stdin sys.__stdin__ "},
    {DiagnosticId::module_process,
     " os.abort os.execl os.execlp os.execv os.execve os.execvp os.fork os.forkpty os.kill os.killpg os.nice os.pipe "
     "os.popen os.posix_spawn os.setsid os.spawnl os.spawnv os.startfile os.system os.wait os.waitpid "},
};

/// Top-level modules, of the standard library and of what asyncio programs use beside it.
constexpr Theme module_themes[] = {
    {DiagnosticId::module_threads, " concurrent threading _thread aioprocessing asgiref greenlet gevent "},
    {DiagnosticId::module_network,
     " aiodns aiohttp aioredis aiosmtplib aiozmq asyncssh boto3 discord fastapi flask ftplib grpc hypercorn http httpx "
     "imaplib paho paramiko poplib pyrogram redis requests sanic select selectors smtplib socket socketserver ssl "
     "starlette telegram telethon tornado urllib urllib3 uvicorn websocket websockets xmlrpc zmq "},
    {DiagnosticId::module_process,
     " billiard celery joblib multiprocess multiprocessing psutil pty signal subprocess syslog "},
    {DiagnosticId::module_files,
     " aiofile aiofiles aiomysql aiopg aiosqlite asyncpg bz2 dbm fileinput glob gzip lzma mmap motor mysql openpyxl "
     "peewee psycopg psycopg2 pymongo pymysql shelve shutil sqlalchemy sqlite3 tarfile tempfile watchdog zipfile "},
    {DiagnosticId::module_event_loop, " anyio curio eventlet nest_asyncio trio twisted uvloop winloop "},
};

std::optional<DiagnosticId> refusal_in(std::span<Theme const> table, std::string_view name) {
  for (Theme const& theme : table) {
    // A name can be the beginning of another, which comes first.
    for (std::size_t at = theme.names.find(name); at != std::string_view::npos; at = theme.names.find(name, at + 1)) {
      if (theme.names[at - 1] == ' ' && theme.names[at + name.size()] == ' ') return theme.diagnostic;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<DiagnosticId> refusal_of_member(std::string_view module, std::string_view name) {
  if (module == "asyncio") return refusal_in(themes, name);
  return refusal_in(outside_themes, std::string(module) + "." + std::string(name));
}

std::optional<DiagnosticId> refusal_of_module(std::string_view dotted_name) {
  return refusal_in(module_themes, dotted_name.substr(0, dotted_name.find('.')));
}

bool is_of_windows(std::string_view module, std::string_view name) {
  return module == "asyncio" && (name.starts_with("Windows") || name == "ProactorEventLoop" || name == "IocpProactor");
}

}  // namespace loopscope
