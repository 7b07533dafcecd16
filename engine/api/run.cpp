#include "api/run.h"

#include <algorithm>

#include "api/program.h"
#include "base/fill.h"
#include "bytecode/compiler.h"
#include "source/parse_program.h"
#include "values/numbers/float_text.h"

namespace loopscope {

namespace {

/// A slice also ends after a number of handles, so that a loop of short callbacks returns as soon as one of long
/// callbacks.
constexpr std::uint32_t instructions_per_handle = 20;

}  // namespace

Run::Run(std::string_view source, std::string file_name, RunOptions options)
    : m_options(options),
      m_trace(options.trace_mode),
      m_program(std::make_unique<Program>(source, std::move(file_name), options.library, m_output, m_trace)) {
  if (m_options.max_steps == 0) m_options.max_steps = RunOptions::default_max_steps;
  m_instructions_left = m_options.max_steps * RunOptions::instructions_per_step;
  if (m_program->wants_library()) {
    m_wants_library = true;
    end(Outcome::refused, static_cast<int>(Outcome::refused));
  } else if (m_program->is_refused()) {
    m_diagnostics_json = m_program->diagnostics_json();
    m_diagnostics_text = m_program->diagnostics_text();
    end(Outcome::refused, static_cast<int>(Outcome::refused));
  } else {
    m_program->start(m_options.max_steps, m_options.seed);
  }
}

Run::~Run() = default;

Run::Progress Run::slice(std::uint32_t budget) {
  if (m_is_over) return Progress::over;
  auto const allowed = static_cast<std::uint32_t>(std::min<std::uint64_t>(budget, m_instructions_left));
  std::uint64_t used = 0;
  MainThread::Progress const progress =
      m_program->advance(allowed, std::max(budget / instructions_per_handle, 1u), used);
  m_instructions_left -= std::min(used, m_instructions_left);
  switch (progress) {
    case MainThread::Progress::preempted:
      if (m_instructions_left > 0) return Progress::more;
      end_limited(std::to_string(m_options.max_steps * RunOptions::instructions_per_step) + " instructions");
      break;
    case MainThread::Progress::limit_reached: end_limited(std::to_string(m_options.max_steps) + " steps"); break;
    case MainThread::Progress::returned:
    case MainThread::Progress::raised: {
      int const exit_code = m_program->finish(progress);
      end(progress == MainThread::Progress::returned ? Outcome::finished : Outcome::raised, exit_code);
      break;
    }
    case MainThread::Progress::deadlocked:
      m_program->report_deadlock();
      end(Outcome::deadlocked, static_cast<int>(Outcome::deadlocked));
      break;
  }
  return Progress::over;
}

void Run::inspect(std::uint32_t sequence) {
  m_moments.push_back(sequence);
  if (m_moments.size() == 1) m_trace.await_moment(sequence, *this);
}

void Run::moment_reached() {
  if (!m_program) return;
  if (!m_variables.empty()) m_variables += ",";
  m_variables += m_program->variables();
  m_moments.pop_front();
  if (!m_moments.empty()) m_trace.await_moment(m_moments.front(), *this);
}

void Run::end_limited(std::string_view what) {
  m_trace.record(events::LimitReached{.flag = events::LimitReached::Flag::steps});
  m_output.write(Output::Stream::stderr_stream,
                 fill("Loopscope stopped the program after {}, the limit of this run.\n", {what}));
  end(Outcome::limited, static_cast<int>(Outcome::limited));
}

void Run::end(Outcome outcome, int exit_code) {
  m_statistics = m_program->statistics();
  m_statistics.events = m_trace.last_sequence();
  m_outcome = outcome;
  m_exit_code = exit_code;
  m_is_over = true;
  m_output.close();
  m_program.reset();
}

std::string Run::outcome_json() const {
  static constexpr std::string_view names[] = {"finished", "raised", "refused", "deadlocked", "limited"};
  return fill(
      R"({"outcome":"{}","exitCode":{},"diagnostics":{},"stats":{"steps":{},"switches":{},"events":{},"virtualTime":{},"peakBytes":{}}})",
      {names[static_cast<std::size_t>(m_outcome)], m_exit_code, m_diagnostics_json, m_statistics.steps,
       m_statistics.switches, m_statistics.events, float_repr(m_statistics.virtual_time), m_statistics.peak_bytes});
}

CheckResult check(std::string_view source, std::string file_name, std::string_view library) {
  OutputBuffer output;
  Trace trace(TraceMode::nothing);
  Program const program(source, std::move(file_name), library, output, trace);
  return {.json = fill(R"({"diagnostics":{}})", {program.diagnostics_json()}),
          .text = program.diagnostics_text(),
          .is_refused = program.is_refused(),
          .wants_library = program.wants_library()};
}

}  // namespace loopscope
