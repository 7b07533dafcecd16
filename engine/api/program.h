#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/main_thread.h"
#include "loop/virtual_clock.h"
#include "source/diagnostics/source_text.h"
#include "source/names/known_names.h"
#include "source/parse_program.h"
#include "values/core/runtime.h"
#include "vm/inspection/variables.h"
#include "vm/interpreter/interpreter.h"
#include "vm/program/main_module.h"
#include "vm/program/program_stack.h"

namespace loopscope {

/// The counters of a run.
struct RunStatistics {
  std::uint64_t steps = 0;     ///< Steps of tasks.
  std::uint64_t switches = 0;  ///< Steps that follow another task's step.
  std::uint64_t events = 0;
  double virtual_time = 0;  ///< In seconds.
  std::uint64_t peak_bytes = 0;
};

/// A program and the machine that runs it. The parts are constructed in the order of their dependencies and destroyed
/// in reverse.
class Program final : public ProgramText {
 public:
  /// Parses the source and constructs the parts without running anything. `library` is the text of the library's
  /// modules, which must outlive the program, or empty.
  Program(std::string_view source, std::string file_name, std::string_view library, Output& output, Trace& trace);
  ~Program();

  /// Whether the program imports a module that only the library's text can contain, while that text was not given. Such
  /// a program is not refused, but it cannot start.
  bool wants_library() const { return m_wants_library; }
  bool is_refused() const;
  std::string diagnostics_json() const;
  std::string diagnostics_text() const;

  /// Compiles the program and prepares it to run; the program must not be refused.
  void start(std::uint64_t max_steps, std::uint64_t seed);
  /// Runs at most approximately the given numbers of instructions and handles; `used` receives the number of
  /// instructions run.
  MainThread::Progress advance(std::uint32_t instructions, std::uint32_t handles, std::uint64_t& used);
  /// After `returned` or `raised`: reports an uncaught exception on stderr and releases the program's objects as
  /// CPython does at exit. Returns the exit status.
  int finish(MainThread::Progress progress);
  /// After `deadlocked`: reports on stderr what each task waits for.
  void report_deadlock();
  RunStatistics statistics() const;
  /// The variables at this point of the run: see variables_json.
  std::string variables() { return variables_json(m_interpreter); }

  // The interface ProgramText.
  std::string_view source_line(std::string_view file, std::uint32_t line) const override;
  std::string marked_lines(std::string_view file, SourceSpan place) const override;
  std::string_view file_name() const override { return m_source.file_name(); }
  std::uint32_t current_line() const override;
  std::vector<SourceFrame> stack() const override { return program_stack(m_interpreter); }
  std::uint32_t line_of_running(CoroutineObject const& coroutine) const override;
  bool is_coroutine_function(Value const& value) const override { return loopscope::is_coroutine_function(value); }
  std::uint32_t first_line_of(Value const& function) const override;

 private:
  KnownNames known_names(std::string_view library);

  SourceText m_source;
  Trace& m_trace;
  VirtualClock m_clock;
  Runtime m_runtime;
  Asyncio m_asyncio;
  Interpreter m_interpreter;
  bool m_wants_library = false;
  ParsedProgram m_parsed;
  std::optional<MainThread> m_thread;
};

}  // namespace loopscope
