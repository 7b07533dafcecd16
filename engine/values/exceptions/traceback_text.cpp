#include "values/exceptions/traceback_text.h"

#include <algorithm>
#include <span>
#include <unordered_set>

#include "values/containers/list.h"
#include "values/core/runtime.h"
#include "values/exceptions/correction_hint.h"
#include "values/exceptions/exception_group.h"
#include "values/exceptions/exception_members.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

constexpr std::size_t shown_repetitions = 3;
constexpr std::size_t most_nested_groups = 10;
constexpr std::size_t most_group_members = 15;

using Pieces = std::vector<std::string>;

std::string concatenated(Pieces const& pieces) {
  std::string text;
  for (std::string const& piece : pieces) text += piece;
  return text;
}

/// str() or repr() of the value, or CPython's replacement text when that raises. Preserves the exception being raised.
std::string safe_text(Runtime& runtime, Value const& value, char const* what,
                      Completion<Ref<StrObject>> (*function)(Runtime&, Value const&), char const* function_name) {
  Ref<ExceptionObject> const on_its_way = runtime.take_exception();
  Completion<Ref<StrObject>> text = function(runtime, value);
  runtime.exception = on_its_way;
  if (text.is_raised()) return std::string("<") + what + " " + function_name + "() failed>";
  return std::string(text.value()->view());
}

void append_repeated(Pieces& pieces, std::size_t count) {
  if (count <= shown_repetitions) return;
  std::size_t const more = count - shown_repetitions;
  pieces.push_back("  [Previous line repeated " + std::to_string(more) + " more time" + (more > 1 ? "s" : "") + "]\n");
}

bool same_place(TracebackObject const& a, TracebackObject const& b) {
  return a.line == b.line && same_text(*a.file, *b.file) && same_text(*a.function, *b.function);
}

// Mirrors TracebackException._format_syntax_error: the location in the exception, the source line and a marker.
void append_syntax_error_place(Pieces& pieces, ExceptionObject const& error) {
  using namespace exception_member;
  Value const line = member(error, syntax_lineno);
  if (!is_int(line)) return;
  Value const file = member(error, syntax_filename);
  pieces.push_back("  File \"" + (is_str(file) ? std::string(file.as<StrObject>()->view()) : "<string>") + "\", line " +
                   std::to_string(as_int(line)) + "\n");
  Value const text = member(error, syntax_text);
  if (!is_str(text)) return;
  std::string_view whole = text.as<StrObject>()->view();
  while (whole.ends_with('\n')) whole.remove_suffix(1);
  std::size_t const spaces = std::min(whole.find_first_not_of(" \n\f"), whole.size());
  std::string_view const shown = whole.substr(spaces);
  pieces.push_back("    " + std::string(shown) + "\n");
  Value const offset = member(error, syntax_offset);
  if (!is_int(offset)) return;
  Value const end_line = member(error, syntax_end_lineno);
  Value const end_offset = member(error, syntax_end_offset);
  bool const ends_here = is_int(end_line) && as_int(end_line) == as_int(line);
  auto const longest = static_cast<std::int64_t>(text.as<StrObject>()->length()) + 1;
  std::int64_t const begin = std::min(as_int(offset), longest);
  std::int64_t end = static_cast<std::int64_t>(whole.size()) + 1;
  if (ends_here) end = is_int(end_offset) && as_int(end_offset) != 0 ? as_int(end_offset) : begin;
  end = std::min(end, longest);
  if (begin >= end || end < 0) end = begin + 1;
  std::int64_t const column = begin - 1 - static_cast<std::int64_t>(spaces);
  if (column < 0) return;
  std::string mark = "    ";
  for (std::int64_t at = 0; at < column; ++at) {
    char const above = at < static_cast<std::int64_t>(shown.size()) ? shown[static_cast<std::size_t>(at)] : ' ';
    mark += above == '\t' ? above : ' ';
  }
  pieces.push_back(mark + std::string(static_cast<std::size_t>(std::max<std::int64_t>(end - begin, 0)), '^') + "\n");
}

void append_notes(Runtime& runtime, Pieces& pieces, ExceptionObject& exception) {
  Ref<ExceptionObject> const on_its_way = runtime.take_exception();
  Completion<Value> found = find_attribute(runtime, Value::from(&exception), *runtime.intern("__notes__"));
  if (found.is_raised()) {
    Value const error = Value::from(runtime.take_exception());
    runtime.exception = on_its_way;
    pieces.push_back("Ignored error getting __notes__: " + safe_text(runtime, error, "__notes__", repr, "repr") + "\n");
    return;
  }
  runtime.exception = on_its_way;
  Value const notes = found.take();
  if (notes.is_unset() || notes.is_none()) return;
  std::vector<Value> items;
  if (auto const* list = notes.if_is<ListObject>()) {
    items = list->items;
  } else if (auto const* tuple = notes.if_is<TupleObject>()) {
    items = {tuple->items().begin(), tuple->items().end()};
  } else {
    pieces.push_back(safe_text(runtime, notes, "__notes__", repr, "repr") + "\n");
    return;
  }
  for (Value const& item : items) {
    std::string const note = safe_text(runtime, item, "note", str, "str");
    for (std::size_t begin = 0; begin != std::string::npos;) {
      std::size_t const end = note.find('\n', begin);
      pieces.push_back(note.substr(begin, end == std::string::npos ? end : end - begin) + "\n");
      begin = end == std::string::npos ? end : end + 1;
    }
  }
}

/// An exception with the causes, contexts and members that are shown with it.
struct Report {
  ExceptionObject* exception;
  Report const* cause = nullptr;
  Report const* context = nullptr;
  std::vector<Report const*> members = {};
};

/// Determines which exceptions are shown: each one at most once as a cause or context, even in cycles. Mirrors
/// TracebackException.__init__.
class Reports {
 public:
  explicit Reports(ExceptionObject& top) {
    std::vector<Report*> open = {add(top)};
    while (!open.empty()) {
      Report* const report = open.back();
      open.pop_back();
      ExceptionObject& exception = *report->exception;
      Report* cause = nullptr;
      Report* context = nullptr;
      if (is_new(exception.cause.get())) cause = add(*exception.cause);
      if (!cause && !exception.suppress_context && is_new(exception.context.get())) context = add(*exception.context);
      report->cause = cause;
      report->context = context;
      std::vector<Report*> members;
      if (is_group(exception.type().runtime(), exception)) {
        for (Value const& inner : exceptions_of(exception)) members.push_back(add(*inner.as<ExceptionObject>()));
      }
      report->members = {members.begin(), members.end()};
      if (cause) open.push_back(cause);
      if (context) open.push_back(context);
      open.insert(open.end(), members.begin(), members.end());
    }
  }

  Report const& top() const { return *m_reports.front(); }

 private:
  bool is_new(ExceptionObject* exception) const { return exception && !m_seen.contains(exception); }
  Report* add(ExceptionObject& exception) {
    m_seen.insert(&exception);
    return m_reports.emplace_back(std::make_unique<Report>(&exception)).get();
  }

  std::vector<std::unique_ptr<Report>> m_reports;
  std::unordered_set<ExceptionObject const*> m_seen;
};

/// Writes reports; indents those of a group's members behind a bar. Mirrors _ExceptionPrintContext and
/// TracebackException.format.
class Writer {
 public:
  Writer(Runtime& runtime, ExceptionObject const& top, SourceLines const& lines, TracebackOptions options)
      : m_runtime(runtime), m_top(&top), m_lines(lines), m_options(options) {}

  void write(Report const& report) {
    struct Link {
      Report const* report;
      char const* sentence;  ///< The sentence between this exception and the next.
    };
    std::vector<Link> chain = {{&report, ""}};
    while (m_options.with_chain) {
      Report const& outer = *chain.back().report;
      if (outer.cause) {
        chain.push_back({outer.cause, "\nThe above exception was the direct cause of the following exception:\n\n"});
      } else if (outer.context) {
        chain.push_back({outer.context, "\nDuring handling of the above exception, another exception occurred:\n\n"});
      } else {
        break;
      }
    }
    for (std::size_t index = chain.size(); index-- > 0;) {
      write_one(*chain[index].report);
      if (index > 0) emit(chain[index].sentence);
    }
  }

  Pieces pieces;

 private:
  std::string indentation() const { return std::string(2 * m_depth, ' '); }

  void emit(std::string_view text, char margin = '|') {
    if (m_depth == 0) return pieces.push_back(std::string(text));
    std::string const prefix = indentation() + margin + ' ';
    std::string piece;
    while (!text.empty()) {
      std::size_t const end = std::min(text.find('\n'), text.size() - 1) + 1;
      piece += prefix;
      piece += text.substr(0, end);
      text.remove_prefix(end);
    }
    pieces.push_back(std::move(piece));
  }

  void write_stack(ExceptionObject const& exception, std::string_view title, char margin) {
    TracebackObject const* const traceback = &exception == m_top ? m_options.of_top : exception.traceback.get();
    if (!traceback) return;
    emit(title, margin);
    for (std::string const& piece : entry_pieces(entries_of(traceback, m_options.limit), m_lines)) {
      emit(piece);
    }
  }

  void write_one(Report const& report) {
    ExceptionObject& exception = *report.exception;
    if (report.members.empty()) {
      write_stack(exception, "Traceback (most recent call last):\n", '|');
      for (std::string const& piece : exception_pieces(m_runtime, exception)) emit(piece);
      return;
    }
    if (m_depth > most_nested_groups) {
      return emit("... (max_group_depth is " + std::to_string(most_nested_groups) + ")\n");
    }
    bool const is_outermost = m_depth == 0;
    if (is_outermost) ++m_depth;
    write_stack(exception, "Exception Group Traceback (most recent call last):\n", is_outermost ? '+' : '|');
    for (std::string const& piece : exception_pieces(m_runtime, exception)) emit(piece);
    write_members(report.members);
    if (is_outermost) m_depth = 0;
  }

  void write_members(std::span<Report const* const> members) {
    std::size_t const shown = std::min(members.size(), most_group_members + 1);
    m_needs_end = false;
    for (std::size_t index = 0; index < shown; ++index) {
      bool const is_last = index + 1 == shown;
      bool const is_truncated = index == most_group_members;
      // The last member may be a group that draws the end.
      if (is_last) m_needs_end = true;
      pieces.push_back(indentation() + (index == 0 ? "+-" : "  ") + "+---------------- " +
                       (is_truncated ? "..." : std::to_string(index + 1)) + " ----------------\n");
      ++m_depth;
      if (is_truncated) {
        std::size_t const more = members.size() - most_group_members;
        emit("and " + std::to_string(more) + " more exception" + (more > 1 ? "s\n" : "\n"));
      } else {
        write(*members[index]);
      }
      if (is_last && m_needs_end) {
        pieces.push_back(indentation() + "+------------------------------------\n");
        m_needs_end = false;
      }
      --m_depth;
    }
  }

  Runtime& m_runtime;
  ExceptionObject const* m_top;
  SourceLines const& m_lines;
  TracebackOptions m_options;
  std::size_t m_depth = 0;
  bool m_needs_end = false;
};

}  // namespace

std::vector<TracebackObject const*> entries_of(TracebackObject const* traceback, std::int64_t limit) {
  std::vector<TracebackObject const*> entries;
  for (; traceback; traceback = traceback->next.get()) entries.push_back(traceback);
  auto const count = static_cast<std::int64_t>(entries.size());
  if (limit >= 0 && limit < count) entries.resize(static_cast<std::size_t>(limit));
  if (limit < 0 && -limit < count) entries.erase(entries.begin(), entries.end() + limit);
  return entries;
}

std::vector<std::string> entry_pieces(std::vector<TracebackObject const*> const& entries, SourceLines const& lines) {
  Pieces pieces;
  TracebackObject const* last = nullptr;
  std::size_t count = 0;
  for (TracebackObject const* entry : entries) {
    if (!last || !same_place(*last, *entry)) {
      append_repeated(pieces, count);
      last = entry;
      count = 0;
    }
    if (++count > shown_repetitions) continue;
    std::string piece = "  File \"" + std::string(entry->file->view()) + "\", line " + std::to_string(entry->line) +
                        ", in " + std::string(entry->function->view()) + "\n";
    std::string const marked = lines.marked_lines(entry->file->view(), entry->place);
    std::string_view const source = lines.source_line(entry->file->view(), entry->line);
    if (!marked.empty()) {
      piece += marked;
    } else if (!source.empty()) {
      piece += "    " + std::string(source) + "\n";
    }
    pieces.push_back(std::move(piece));
  }
  append_repeated(pieces, count);
  return pieces;
}

std::vector<std::string> exception_pieces(Runtime& runtime, ExceptionObject& exception) {
  Pieces pieces;
  if (exception.is_instance_of(runtime.types.syntax_error)) {
    append_syntax_error_place(pieces, exception);
    Value const message = member(exception, exception_member::syntax_msg);
    Value const file = member(exception, exception_member::syntax_filename);
    bool const has_line = is_int(member(exception, exception_member::syntax_lineno));
    std::string line = type_text(exception.type()) + ": ";
    line += message.is_none() ? "<no detail available>" : safe_text(runtime, message, "exception", str, "str");
    if (!has_line && is_str(file)) line += " (" + std::string(file.as<StrObject>()->view()) + ")";
    pieces.push_back(line + "\n");
  } else {
    pieces.push_back(exception_line(runtime, exception) + correction_hint(runtime, exception) + "\n");
  }
  append_notes(runtime, pieces, exception);
  return pieces;
}

std::vector<std::string> traceback_pieces(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines,
                                          TracebackOptions options) {
  Reports const reports(exception);
  Writer writer(runtime, exception, lines, options);
  writer.write(reports.top());
  return std::move(writer.pieces);
}

std::string traceback_text(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines) {
  return concatenated(traceback_pieces(runtime, exception, lines, {.of_top = exception.traceback.get()}));
}

}  // namespace loopscope
