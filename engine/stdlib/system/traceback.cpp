#include "stdlib/modules.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/traceback_text.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "vm/interpreter/interpreter.h"

// The module `_traceback`: the texts that `traceback` returns.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

Value list_of(Runtime& runtime, std::vector<std::string> const& pieces) {
  std::vector<Value> items;
  for (std::string const& piece : pieces) items.push_back(str_value(runtime, piece));
  return Value::from(make_list(runtime, std::move(items)));
}

Completion<std::int64_t> limit_of(Runtime& runtime, Value const& limit) {
  if (limit.is_none()) return INT64_MAX;
  return index_of(runtime, limit);
}

TracebackObject* traceback_of(Runtime& runtime, Value const& value) {
  bool const is_one = value.is_object() && &value.object()->type() == runtime.types.traceback;
  return is_one ? static_cast<TracebackObject*>(value.object()) : nullptr;
}

constexpr NativeDefinition functions[] = {
    {"exception", "(exception, traceback, limit, chain, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TracebackOptions const options{.with_chain = TRY(truth(runtime, arguments[3])),
                                      .limit = TRY(limit_of(runtime, arguments[2])),
                                      .of_top = traceback_of(runtime, arguments[1])};
       return list_of(runtime, traceback_pieces(runtime, *arguments[0].as<ExceptionObject>(),
                                                *runtime.interpreter->source_lines, options));
     }},
    {"exception_only", "(exception, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return list_of(runtime, exception_pieces(runtime, *arguments[0].as<ExceptionObject>()));
     }},
    // The file, line, name, source line and marked lines of each entry.
    {"entries", "(traceback, limit, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       std::vector<Value> items;
       std::int64_t const limit = TRY(limit_of(runtime, arguments[1]));
       for (TracebackObject const* entry : entries_of(traceback_of(runtime, arguments[0]), limit)) {
         SourceLines const& lines = *runtime.interpreter->source_lines;
         std::string_view const line = lines.source_line(entry->file->view(), entry->line);
         Value const parts[] = {Value::from(entry->file), int_value(runtime, entry->line), Value::from(entry->function),
                                str_value(runtime, line),
                                str_value(runtime, lines.marked_lines(entry->file->view(), entry->place))};
         items.push_back(Value::from(make_tuple(runtime, parts)));
       }
       return Value::from(make_list(runtime, std::move(items)));
     }},
};

}  // namespace

Completion<Ref<ModuleObject>> make_traceback_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_traceback");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_traceback")));
  }
  return module;
}

}  // namespace loopscope
