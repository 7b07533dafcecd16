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

struct RunStatistics {
  std::uint64_t steps = 0;     ///< Task steps.
  std::uint64_t switches = 0;  ///< Steps that follow another task's step.
  std::uint64_t events = 0;
  double virtual_time = 0;  ///< Seconds.
  std::uint64_t peak_bytes = 0;
};

/// A program and the machine it runs on, put together in the order in which the parts need one another, and taken apart
/// in the other.
class Program final : public ProgramText {
 public:
  /// Parses it; the parts are there, nothing has run. `library` is the text of the library's modules, which outlives
  /// the program, or empty.
  Program(std::string_view source, std::string file_name, std::string_view library, Output& output, Trace& trace);
  ~Program();

  /// Whether it imports what only the library's text, which was not given, can have: the program is neither refused nor
  /// can it start.
  bool wants_library() const { return m_wants_library; }
  bool is_refused() const;
  std::string diagnostics_json() const;
  std::string diagnostics_text() const;

  /// Compiles it and makes it ready to run; it must not be refused.
  void start(std::uint64_t max_steps, std::uint64_t seed);
  /// Runs at most about so many instructions and handles; `used` is how many instructions it was.
  MainThread::Progress advance(std::uint32_t instructions, std::uint32_t handles, std::uint64_t& used);
  /// After `returned` or `raised`: reports an uncaught exception on stderr and lets the program's objects go as CPython
  /// does at exit. The exit status.
  int finish(MainThread::Progress progress);
  /// After `deadlocked`: says on stderr who waits for what.
  void report_deadlock();
  RunStatistics statistics() const;
  /// The variables at the moment: see variables_json.
  std::string variables() { return variables_json(m_interpreter); }

  // ProgramText
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
