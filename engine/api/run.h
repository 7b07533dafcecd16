#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "api/output_buffer.h"
#include "api/program.h"
#include "trace/trace.h"

namespace loopscope {

/// How a run ends. The number is the exit status of the command, `raised` excepted, whose status the program may
/// choose.
enum class Outcome : std::uint8_t { finished = 0, raised = 1, refused = 2, deadlocked = 3, limited = 4 };

struct RunOptions {
  /// The text of the library's modules in Python (scripts/freeze_modules.mjs), which outlives the run. Without it some
  /// programs want it.
  std::string_view library = {};
  std::uint64_t seed = 0;
  /// The most handles that the loop may run; 0: `default_max_steps`. Code that never comes back to a loop is stopped
  /// after `instructions_per_step` times as many instructions.
  std::uint64_t max_steps = 0;
  TraceMode trace_mode = TraceMode::everything;

  static constexpr std::uint64_t default_max_steps = 1'000'000;
  static constexpr std::uint64_t instructions_per_step = 1'000;
};

/// One program from text to its end: the whole of the engine's interface. The host runs it slice by slice, and takes
/// from `trace()` and `output()` what has come, between any two slices. Two Runs share nothing.
class Run final : private MomentListener {
 public:
  Run(std::string_view source, std::string file_name, RunOptions options);
  Run(Run const&) = delete;
  ~Run();

  /// Whether the program imports what only the library's text can have, and it was not given: the run is of no use.
  bool wants_library() const { return m_wants_library; }

  enum class Progress : std::uint8_t { more, over };
  /// Goes on for about `budget` instructions. A refused program is over at the first slice.
  Progress slice(std::uint32_t budget);

  Trace& trace() { return m_trace; }
  OutputBuffer& output() { return m_output; }

  /// Asks for the variables as they are right after the event with that sequence number, which is still to come: for
  /// events in the order of their numbers, and with every event recorded.
  void look_at(std::uint32_t sequence);
  /// What was seen so far, a JSON array: `variables_json` of each moment that was asked for and has come.
  std::string variables_json() const { return "[" + m_variables + "]"; }

  /// Once over.
  Outcome outcome() const { return m_outcome; }
  int exit_code() const { return m_exit_code; }
  /// Once over: outcome, exit code, diagnostics (when refused) and statistics, as JSON.
  std::string outcome_json() const;
  /// Once over: what `check` would print, empty unless refused.
  std::string const& diagnostics_text() const { return m_diagnostics_text; }

 private:
  void moment_reached() override;
  void end(Outcome outcome, int exit_code);
  void end_limited(std::string_view what);

  RunOptions m_options;
  Trace m_trace;
  OutputBuffer m_output;
  std::unique_ptr<Program> m_program;  ///< Null once over.
  std::uint64_t m_instructions_left = 0;
  bool m_is_over = false;
  bool m_wants_library = false;
  Outcome m_outcome = Outcome::finished;
  int m_exit_code = 0;
  std::string m_diagnostics_json = "[]";
  std::string m_diagnostics_text;
  std::deque<std::uint32_t> m_moments;  ///< To look at, the next first.
  std::string m_variables;
  RunStatistics m_statistics;
};

/// What is wrong with a program, without running it.
struct CheckResult {
  std::string json;  ///< `{"diagnostics":[…]}`
  std::string text;  ///< For people; empty when nothing is wrong.
  bool is_refused = false;
  bool wants_library = false;  ///< As a run's: the rest says nothing.
};
CheckResult check(std::string_view source, std::string file_name, std::string_view library);

}  // namespace loopscope
