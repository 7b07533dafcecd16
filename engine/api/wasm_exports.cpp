#include <emscripten.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "api/run.h"

// The engine's interface for JavaScript: C functions that take addresses. web/engine/wasm_bridge.ts is the other side.
namespace {

using loopscope::Run;

/// A run's data since the last batch, at addresses that stay valid until the next call on that run.
struct Batch {
  std::uint32_t records;
  std::uint32_t record_count;
  std::uint32_t strings;
  std::uint32_t strings_bytes;
  std::uint32_t output;
  std::uint32_t output_bytes;
};

struct ExportedRun {
  Run run;
  Batch batch = {};
  bool batch_is_out = false;
  std::string answer = {};  ///< The last text requested; valid until the next call.

  void forget_batch() {
    if (!batch_is_out) return;
    run.trace().forget_taken();
    run.output().forget_taken();
    batch_is_out = false;
  }
};

std::uint32_t address(void const* pointer) {
  return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(pointer));
}

std::string with_length(std::string const& text) {
  auto const length = static_cast<std::uint32_t>(text.size());
  std::string bytes(sizeof length, '\0');
  std::memcpy(bytes.data(), &length, sizeof length);
  return bytes + text;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void* loopscope_allocate(std::uint32_t bytes) { return std::malloc(bytes); }

EMSCRIPTEN_KEEPALIVE void loopscope_release(void* block) { std::free(block); }

EMSCRIPTEN_KEEPALIVE ExportedRun* loopscope_run_create(char const* source, std::uint32_t source_length,
                                                       char const* file_name, std::uint32_t file_name_length,
                                                       char const* library, std::uint32_t library_length, double seed,
                                                       double max_steps, std::uint32_t trace_mode) {
  loopscope::RunOptions const options{.library = {library, library_length},
                                      .seed = static_cast<std::uint64_t>(seed),
                                      .max_steps = static_cast<std::uint64_t>(max_steps),
                                      .trace_mode = static_cast<loopscope::TraceMode>(trace_mode)};
  auto* const made = new ExportedRun{.run = Run({source, source_length}, {file_name, file_name_length}, options)};
  if (!made->run.wants_library()) return made;
  delete made;
  return nullptr;
}

EMSCRIPTEN_KEEPALIVE std::uint32_t loopscope_run_slice(ExportedRun* exported, std::uint32_t budget) {
  exported->forget_batch();
  return exported->run.slice(budget) == Run::Progress::over ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE Batch* loopscope_run_batch(ExportedRun* exported) {
  exported->forget_batch();
  auto const& trace = exported->run.trace();
  auto const& output = exported->run.output();
  exported->batch = {.records = address(trace.records().data()),
                     .record_count = static_cast<std::uint32_t>(trace.records().size()),
                     .strings = address(trace.new_strings().data()),
                     .strings_bytes = static_cast<std::uint32_t>(trace.new_strings().size()),
                     .output = address(output.chunks().data()),
                     .output_bytes = static_cast<std::uint32_t>(output.chunks().size())};
  exported->batch_is_out = true;
  return &exported->batch;
}

EMSCRIPTEN_KEEPALIVE void loopscope_run_inspect(ExportedRun* exported, std::uint32_t sequence) {
  exported->run.inspect(sequence);
}

EMSCRIPTEN_KEEPALIVE char const* loopscope_run_variables(ExportedRun* exported) {
  exported->answer = with_length(exported->run.variables_json());
  return exported->answer.data();
}

EMSCRIPTEN_KEEPALIVE char const* loopscope_run_outcome(ExportedRun* exported) {
  exported->answer = with_length(exported->run.outcome_json());
  return exported->answer.data();
}

EMSCRIPTEN_KEEPALIVE void loopscope_run_destroy(ExportedRun* exported) { delete exported; }

/// The lowest address of memory that was never in use.
EMSCRIPTEN_KEEPALIVE std::uint32_t loopscope_memory_used() { return address(sbrk(0)); }

EMSCRIPTEN_KEEPALIVE char* loopscope_check(char const* source, std::uint32_t source_length, char const* file_name,
                                           std::uint32_t file_name_length, char const* library,
                                           std::uint32_t library_length) {
  auto const result =
      loopscope::check({source, source_length}, {file_name, file_name_length}, {library, library_length});
  if (result.wants_library) return nullptr;
  std::string const answer = with_length(result.json);
  auto* const block = static_cast<char*>(std::malloc(answer.size()));
  std::memcpy(block, answer.data(), answer.size());
  return block;
}

}  // extern "C"
