#include "asyncio/coroutines/source_traceback.h"

#include <utility>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/base_events.h"
#include "asyncio/events/format_helpers.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

/// asyncio.constants.DEBUG_STACK_DEPTH.
constexpr std::size_t debug_stack_depth = 10;

/// The line in Handle._run; only the loop's own frames are below it.
constexpr LibraryLine handle_run{"events.py", 94};

SourceTraceback const* source_of(Runtime& runtime, Object const& object) {
  if (!runtime.asyncio) return nullptr;
  auto const found = runtime.asyncio->source_tracebacks.find(&object);
  return found == runtime.asyncio->source_tracebacks.end() ? nullptr : &found->second;
}

void append_frame(Runtime& runtime, std::string& text, std::uint32_t line, std::string_view name) {
  ProgramText const& program = *runtime.asyncio->text;
  std::string const file(program.file_name());
  text += "  File \"" + file + "\", line " + std::to_string(line) + ", in " + std::string(name) + "\n";
  std::string_view const written = program.source_line(file, line);
  if (!written.empty()) text += "    " + std::string(written) + "\n";
}

}  // namespace

MadeInside::MadeInside(Runtime& runtime, LibraryLine const& line) : m_runtime(runtime) {
  runtime.asyncio->made_inside = &line;
}

MadeInside::~MadeInside() { m_runtime.asyncio->made_inside = nullptr; }

void note_source(Runtime& runtime, EventLoopObject const& loop, Object const& made) {
  // Objects that the program creates from here on, in the step of an eager task, are created elsewhere.
  LibraryLine const* inside = std::exchange(runtime.asyncio->made_inside, nullptr);
  if (!loop.is_debug || !runtime.asyncio->text) return;
  std::vector<SourceFrame> frames = runtime.asyncio->text->stack();
  if (!inside && !frames.empty() && !frames.back().name) inside = &handle_run;
  std::erase_if(frames, [](SourceFrame const& frame) { return !frame.name; });
  runtime.asyncio->source_tracebacks[&made] = {.frames = std::move(frames), .inside = inside};
}

void note_origin(Runtime& runtime, Object const& coroutine) {
  Asyncio& asyncio = *runtime.asyncio;
  if (!asyncio.tracks_origins || !asyncio.text) return;
  std::vector<SourceFrame> frames = asyncio.text->stack();
  if (frames.size() > debug_stack_depth) frames.erase(frames.begin(), frames.end() - debug_stack_depth);
  std::erase_if(frames, [](SourceFrame const& frame) { return !frame.name; });
  asyncio.source_tracebacks[&coroutine] = {.frames = std::move(frames)};
}

void forget_source(Runtime& runtime, Object const& object) {
  if (runtime.asyncio && !runtime.asyncio->source_tracebacks.empty()) runtime.asyncio->source_tracebacks.erase(&object);
}

std::string created_at(Runtime& runtime, Object const& object) {
  SourceTraceback const* const source = source_of(runtime, object);
  if (!source) return {};
  if (source->inside) return " created at " + library_place(source->inside->file, source->inside->line);
  if (source->frames.empty()) return {};
  return " created at " + std::string(runtime.asyncio->text->file_name()) + ":" +
         std::to_string(source->frames.back().line);
}

std::string source_lines_of(Runtime& runtime, Object const& object) {
  std::string text;
  if (SourceTraceback const* const source = source_of(runtime, object)) {
    for (SourceFrame const& frame : source->frames) append_frame(runtime, text, frame.line, frame.name->view());
  }
  return text;
}

Value source_traceback_value(Runtime& runtime, Object const& object) {
  SourceTraceback const* const source = source_of(runtime, object);
  if (!source) return Value::unset();
  std::string const file(runtime.asyncio->text->file_name());
  std::vector<Value> frames;
  for (SourceFrame const& frame : source->frames) {
    std::string_view const written = runtime.asyncio->text->source_line(file, frame.line);
    frames.push_back(Value::from(make_tuple(runtime, {str_value(runtime, file), int_value(runtime, frame.line),
                                                      Value::from(frame.name), str_value(runtime, written)})));
  }
  return Value::from(make_list(runtime, std::move(frames)));
}

bool append_source_lines(Runtime& runtime, std::string& text, Value const& frames) {
  auto const* const list = frames.if_is<ListObject>();
  if (!list) return false;
  for (Value const& each : list->items) {
    auto const* const frame = each.if_is<TupleObject>();
    if (!frame || frame->size() != 4 || !is_int((*frame)[1]) || !(*frame)[2].is<StrObject>()) return false;
    append_frame(runtime, text, static_cast<std::uint32_t>(as_int((*frame)[1])), (*frame)[2].as<StrObject>()->view());
  }
  return true;
}

}  // namespace loopscope
