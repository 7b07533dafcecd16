#include "values/traceback_text.h"

#include <vector>

#include "values/attributes.h"
#include "values/correction_hint.h"
#include "values/list.h"
#include "values/runtime.h"
#include "values/text.h"

namespace loopscope {

namespace {

constexpr int shown_repetitions = 3;

bool same_place(TracebackObject const& a, TracebackObject const& b) {
  return a.line == b.line && same_text(*a.file, *b.file) && same_text(*a.function, *b.function);
}

void append_repeated(std::string& text, int count) {
  if (count <= shown_repetitions) return;
  int const more = count - shown_repetitions;
  text += "  [Previous line repeated " + std::to_string(more) + " more time" + (more > 1 ? "s" : "") + "]\n";
}

void append_one(Runtime& runtime, std::string& text, ExceptionObject& exception, SourceLines const& lines) {
  if (exception.traceback)
    text += "Traceback (most recent call last):\n" + traceback_entries_text(exception.traceback.get(), lines);
  text += exception_line(runtime, exception) + correction_hint(runtime, exception) + "\n";
  Value const* notes = exception.attributes ? exception.attributes->find_str(*runtime.intern("__notes__")) : nullptr;
  if (!notes) return;
  auto* list = notes->if_is<ListObject>();
  if (!list) return;
  for (Value const& note : list->items) {
    auto shown = str(runtime, note);
    if (shown.is_raised()) {
      Ref<ExceptionObject> const dropped = runtime.take_exception();
      text += "<note str() failed>\n";
    } else {
      text += std::string(shown.value()->view()) + "\n";
    }
  }
}

}  // namespace

std::string traceback_entries_text(TracebackObject const* traceback, SourceLines const& lines) {
  std::string text;
  TracebackObject const* last = nullptr;
  int count = 0;
  for (; traceback; traceback = traceback->next.get()) {
    if (!last || !same_place(*last, *traceback)) {
      append_repeated(text, count);
      last = traceback;
      count = 0;
    }
    if (++count > shown_repetitions) continue;
    text += "  File \"" + std::string(traceback->file->view()) + "\", line " + std::to_string(traceback->line) +
            ", in " + std::string(traceback->function->view()) + "\n";
    std::string_view const source = lines.source_line(traceback->file->view(), traceback->line);
    if (!source.empty()) text += "    " + std::string(source) + "\n";
  }
  append_repeated(text, count);
  return text;
}

std::string traceback_text(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines) {
  struct Link {
    ExceptionObject* exception;
    char const* sentence;  ///< Between this one and the next outer one.
  };
  std::vector<Link> chain = {{&exception, ""}};
  while (true) {
    ExceptionObject const& outer = *chain.back().exception;
    ExceptionObject* inner = outer.cause ? outer.cause.get() : outer.suppress_context ? nullptr : outer.context.get();
    if (!inner) break;
    bool seen = false;
    for (Link const& link : chain) seen |= link.exception == inner;
    if (seen) break;
    chain.push_back({inner, outer.cause ? "\nThe above exception was the direct cause of the following exception:\n\n"
                                        : "\nDuring handling of the above exception, another exception occurred:\n\n"});
  }
  std::string text;
  for (std::size_t index = chain.size(); index-- > 0;) {
    append_one(runtime, text, *chain[index].exception, lines);
    text += chain[index].sentence;
  }
  return text;
}

}  // namespace loopscope
