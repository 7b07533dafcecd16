#include "source/refused_members.h"

namespace loopscope {

namespace {

struct Theme {
  DiagnosticId diagnostic;
  std::string_view names;  ///< Each between spaces.
};

/// Of asyncio.
constexpr Theme themes[] = {
    {DiagnosticId::asyncio_network,
     " BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport IncompleteReadError "
     "LimitOverrunError Protocol ReadTransport SendfileNotAvailableError Server StreamReader StreamReaderProtocol "
     "StreamWriter Transport WriteTransport AbstractServer open_connection open_unix_connection start_server "
     "start_unix_server streams protocols transports sslproto "},
    {DiagnosticId::asyncio_process,
     " SubprocessProtocol SubprocessTransport create_subprocess_exec create_subprocess_shell subprocess "},
    {DiagnosticId::asyncio_threads, " run_coroutine_threadsafe to_thread wrap_future threads "},
    {DiagnosticId::asyncio_policies, " AbstractEventLoopPolicy DefaultEventLoopPolicy "},
    {DiagnosticId::asyncio_call_graph,
     " FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph future_add_to_awaited_by "
     "future_discard_from_awaited_by print_call_graph "},
    {DiagnosticId::asyncio_removed,
     " AbstractChildWatcher FastChildWatcher JoinableQueue MultiLoopChildWatcher PidfdChildWatcher SafeChildWatcher "
     "ThreadedChildWatcher async coroutine get_child_watcher set_child_watcher "},
};

}  // namespace

std::optional<DiagnosticId> refusal_of_member(std::string_view module, std::string_view name) {
  if (module != "asyncio") return std::nullopt;
  for (Theme const& theme : themes) {
    std::size_t const place = theme.names.find(name);
    if (place == std::string_view::npos) continue;
    // A name can be the beginning of another, which comes first.
    for (std::size_t at = place; at != std::string_view::npos; at = theme.names.find(name, at + 1)) {
      if (theme.names[at - 1] == ' ' && theme.names[at + name.size()] == ' ') return theme.diagnostic;
    }
  }
  return std::nullopt;
}

bool is_of_windows(std::string_view module, std::string_view name) {
  return module == "asyncio" && (name.starts_with("Windows") || name == "ProactorEventLoop" || name == "IocpProactor");
}

}  // namespace loopscope
