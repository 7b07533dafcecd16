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

/// How a run ended. The number is the exit status of the command, except for `raised`, whose status the program may
/// choose.
enum class Outcome : std::uint8_t { finished = 0, raised = 1, refused = 2, deadlocked = 3, limited = 4 };

/// The options of a run; the default values suit a complete run without the library's text.
struct RunOptions {
  /// The text of the library's Python modules (scripts/freeze_modules.mjs), which must outlive the run. Programs that
  /// import such a module need it.
  std::string_view library = {};
  std::uint64_t seed = 0;
  /// The maximum number of handles that the loop runs; 0: `default_max_steps`. Code that never returns to a loop is
  /// stopped after `instructions_per_step` times as many instructions.
  std::uint64_t max_steps = 0;
  TraceMode trace_mode = TraceMode::everything;

  static constexpr std::uint64_t default_max_steps = 1'000'000;
  static constexpr std::uint64_t instructions_per_step = 1'000;
};

/// One run of a program, from its source to its end: the whole interface of the engine. The host runs it slice by slice
/// and takes new data from `trace()` and `output()` between slices. Two Runs share no state.
class Run final : private MomentListener {
 public:
  Run(std::string_view source, std::string file_name, RunOptions options);
  Run(Run const&) = delete;
  ~Run();

  /// Whether the program imports a module that only the library's text can contain, while that text was not given. Such
  /// a run is unusable.
  bool wants_library() const { return m_wants_library; }

  enum class Progress : std::uint8_t { more, over };
  /// Continues for about `budget` instructions. A refused program is over after the first slice.
  Progress slice(std::uint32_t budget);

  Trace& trace() { return m_trace; }
  OutputBuffer& output() { return m_output; }

  /// Requests the variables as they are right after a future event with that sequence number. Requests must come in the
  /// order of the numbers; every event must be recorded.
  void inspect(std::uint32_t sequence);
  /// A JSON array of the snapshots taken so far: `variables_json` for each requested event that has been recorded.
  std::string variables_json() const { return "[" + m_variables + "]"; }

  /// Valid once the run is over.
  Outcome outcome() const { return m_outcome; }
  int exit_code() const { return m_exit_code; }
  /// Valid once the run is over: outcome, exit code, diagnostics (when refused) and statistics, as JSON.
  std::string outcome_json() const;
  /// Valid once the run is over: the output of `check`; empty unless the program is refused.
  std::string const& diagnostics_text() const { return m_diagnostics_text; }

 private:
  void moment_reached() override;
  void end(Outcome outcome, int exit_code);
  void end_limited(std::string_view what);

  RunOptions m_options;
  Trace m_trace;
  OutputBuffer m_output;
  std::unique_ptr<Program> m_program;  ///< Null once the run is over.
  std::uint64_t m_instructions_left = 0;
  bool m_is_over = false;
  bool m_wants_library = false;
  Outcome m_outcome = Outcome::finished;
  int m_exit_code = 0;
  std::string m_diagnostics_json = "[]";
  std::string m_diagnostics_text;
  std::deque<std::uint32_t> m_moments;  ///< The requested sequence numbers, the next one first.
  std::string m_variables;
  RunStatistics m_statistics;
};

/// The errors in a program, found without running it.
struct CheckResult {
  std::string json;  ///< `{"diagnostics":[…]}`
  std::string text;  ///< For display; empty when there are no errors.
  bool is_refused = false;
  bool wants_library = false;  ///< As Run::wants_library; if true, the other members have no meaning.
};
/// Parses the program and reports its errors without running it. `library`: see RunOptions.
CheckResult check(std::string_view source, std::string file_name, std::string_view library);

}  // namespace loopscope
