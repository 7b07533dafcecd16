#include "api/program.h"

#include <algorithm>
#include <utility>

#include "bytecode/compiler.h"
#include "source/source_marks.h"
#include "stdlib/asyncio/submodules.h"
#include "stdlib/modules.h"
#include "values/objects/module.h"
#include "values/text/str.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/program/main_module.h"

namespace loopscope {

namespace {

/// Names of the library's internal modules start with an underscore.
bool is_private(std::string_view module) { return module.starts_with('_'); }

}  // namespace

Program::Program(std::string_view source, std::string file_name, std::string_view library, Output& output, Trace& trace)
    : m_source(source, std::move(file_name)),
      m_trace(trace),
      m_runtime(output, trace, m_clock),
      m_asyncio(m_runtime, this),
      m_interpreter(m_runtime, standard_modules()),
      m_parsed(parse_program(m_source, known_names(library))) {
  m_interpreter.source_lines = this;
}

/// The names that the machine defines. Names that are missing without the library's text may be defined in it.
KnownNames Program::known_names(std::string_view library) {
  Importer& importer = m_interpreter.importer;
  importer.add_library(library);
  return {
      .has_builtin =
          [&](std::string_view name) { return m_interpreter.builtins->find_str(*m_runtime.intern(name)) != nullptr; },
      .has_module =
          [&, is_complete = !library.empty()](std::string_view name) {
            bool const is_there = importer.has_module(name);
            m_wants_library |= !is_there && !is_complete;
            return is_there && !is_private(name);
          },
      .has_member =
          [&, is_complete = !library.empty()](std::string_view module, std::string_view name) {
            if (module != "asyncio" || library_module_of_asyncio(name).empty())
              return importer.has_member(module, name);
            m_wants_library |= !is_complete;
            return true;
          },
      .near_member = [&](std::string_view module, std::string_view name) { return importer.near_member(module, name); },
  };
}

Program::~Program() {
  m_trace.set_line_source(nullptr);
  m_interpreter.may_run_code = false;
}

bool Program::is_refused() const { return m_parsed.is_refused(); }

std::string Program::diagnostics_json() const { return render_json(m_parsed.diagnostics, m_source); }

std::string Program::diagnostics_text() const {
  std::string text;
  for (Diagnostic const& diagnostic : m_parsed.diagnostics) text += render_text(diagnostic, m_source);
  return text;
}

void Program::start(std::uint64_t max_steps, std::uint64_t seed) {
  m_interpreter.seed = seed;
  m_asyncio.process.max_handles = max_steps;
  m_trace.set_line_source(&m_interpreter);
  for (SyntaxWarning const& warning : m_parsed.warnings) {
    std::string text = std::string(m_source.file_name()) + ":" + std::to_string(warning.line) +
                       ": SyntaxWarning: " + warning.message + "\n";
    if (auto const line = source_line(m_source.file_name(), warning.line); !line.empty()) {
      text += "  " + std::string(line) + "\n";
    }
    m_runtime.output.write(Output::Stream::stderr_stream, text);
  }
  Ref<CodeObject> code = compile(m_runtime, m_source, m_parsed.module, m_parsed.symbols);
  m_thread.emplace(m_runtime, make_main(m_interpreter, std::move(code)));
}

MainThread::Progress Program::advance(std::uint32_t instructions, std::uint32_t handles, std::uint64_t& used) {
  m_interpreter.budget = instructions;
  m_asyncio.process.handles_left_in_slice = handles;
  auto const progress = m_thread->advance();
  used = static_cast<std::uint64_t>(instructions - m_interpreter.budget);
  return progress;
}

int Program::finish(MainThread::Progress progress) {
  int const exit_code = progress == MainThread::Progress::raised ? report_uncaught(m_interpreter) : 0;
  m_thread.reset();
  end_main(m_interpreter);
  return exit_code;
}

void Program::report_deadlock() {
  m_runtime.output.write(Output::Stream::stderr_stream, deadlock_report(m_runtime, *m_thread->loop()));
}

RunStatistics Program::statistics() const {
  return {.steps = m_asyncio.process.task_steps,
          .switches = m_asyncio.process.switches,
          .virtual_time = m_clock.time().seconds(),
          .peak_bytes = m_runtime.heap.peak_bytes()};
}

std::string_view Program::source_line(std::string_view file, std::uint32_t line) const {
  if (file != m_source.file_name()) return {};
  std::string_view text = m_source.line_text(line);
  auto const begin = text.find_first_not_of(" \t\f");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\f\r") - begin + 1);
}

std::string Program::marked_lines(std::string_view file, SourceSpan place) const {
  bool const is_known = file == m_source.file_name() && place.begin != place.end;
  return is_known ? loopscope::marked_lines(m_source, place) : std::string();
}

std::uint32_t Program::current_line() const {
  Frame const* const frame = m_interpreter.program_frame();
  return frame ? frame->line() : 0;
}

std::uint32_t Program::line_of_running(CoroutineObject const& coroutine) const {
  if (!is_frame_coroutine(coroutine)) return 0;
  Frame const& frame = static_cast<FrameCoroutine const&>(coroutine).frame();
  return frame.code->is_of_library ? 0 : frame.line();
}

std::uint32_t Program::first_line_of(Value const& function) const {
  auto const* object = function.if_is<FunctionObject>();
  return object && !object->code->is_of_library ? object->code->first_line : 0;
}

}  // namespace loopscope
