#include "vm/builtins/output_stream.h"

#include "trace/trace.h"
#include "values/containers/dict.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/str.h"
#include "vm/interpreter/events_of_task.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

OutputStreamObject& self_of(Value const& self) { return *static_cast<OutputStreamObject*>(self.object()); }

char const* name_of(Value const& self) {
  return self_of(self).stream == Output::Stream::stdout_stream ? "<stdout>" : "<stderr>";
}

Completion<Value> write(Runtime& runtime, Value const& self, Value const& text) {
  auto const* string = text.if_is<StrObject>();
  if (!string) {
    return runtime.raise(runtime.types.type_error,
                         "write() argument must be str, not " + type_of(runtime, text).name());
  }
  write_output(runtime, self_of(self).stream, string->view());
  return int_value(runtime, static_cast<std::int64_t>(string->length()));
}

Completion<Value> no(Runtime&, Arguments) { return Value::boolean(false); }

constexpr NativeDefinition methods[] = {
    {"write", "(self, text, /)",
     [](Runtime& runtime, Arguments arguments) { return write(runtime, arguments[0], arguments[1]); }},
    {"writelines", "(self, lines, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Value const iterator = TRY(iterate(runtime, arguments[1]));
       for (;;) {
         Value const line = TRY(next(runtime, iterator));
         if (line.is_unset()) return Value::none();
         TRY(write(runtime, arguments[0], line));
       }
     }},
    {"flush", "(self, /)", [](Runtime&, Arguments) -> Completion<Value> { return Value::none(); }},
    {"writable", "(self, /)", [](Runtime&, Arguments) -> Completion<Value> { return Value::boolean(true); }},
    {"isatty", "(self, /)", no},
    {"readable", "(self, /)", no},
    // Accepts all arguments and ignores them: the text is UTF-8 and is written immediately.
    {"reconfigure", "(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       auto const* encoding = arguments[1].if_is<StrObject>();
       bool const is_utf8 =
           !encoding || encoding->view() == "utf-8" || encoding->view() == "utf8" || encoding->view() == "UTF-8";
       if (!is_utf8 || !arguments[3].is_none()) {
         return runtime.raise(runtime.types.value_error, "Loopscope writes only UTF-8 with '\\n' as the line ending");
       }
       return Value::none();
     }},
};

constexpr NativeAttributeDefinition attributes[] = {
    {"name", [](Runtime& of, Value const& self) -> Completion<Value> { return str_value(of, name_of(self)); }},
    {"mode", [](Runtime& of, Value const&) -> Completion<Value> { return str_value(of, "w"); }},
    {"encoding", [](Runtime& of, Value const&) -> Completion<Value> { return str_value(of, "utf-8"); }},
    {"errors",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return str_value(of, self_of(self).stream == Output::Stream::stdout_stream ? "strict" : "backslashreplace");
     }},
    {"closed", [](Runtime&, Value const&) -> Completion<Value> { return Value::boolean(false); }},
};

}  // namespace

constinit NativeTypeDefinition const output_stream_type = {
    .name = "_io.TextIOWrapper",
    .set_up =
        [](TypeSlots& slots) {
          slots.destroy = [](Runtime& of, Object* object) {
            of.heap.destroy(static_cast<OutputStreamObject*>(object));
          };
          slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
            return str_value(of,
                             std::string("<_io.TextIOWrapper name='") + name_of(self) + "' mode='w' encoding='utf-8'>");
          };
        },
    .methods = methods,
    .attributes = attributes,
};

void write_output(Runtime& runtime, Output::Stream stream, std::string_view text) {
  runtime.output.write(stream, text);
  if (stream != Output::Stream::stdout_stream || !runtime.trace.wants(EventKind::printed)) return;
  runtime.trace.record(events::Printed{
      .flag = events::Printed::Flag::stdout_, .task = running_task(runtime), .text = runtime.trace.text(text)});
}

Completion<Value> replaced_stream(Runtime& runtime, Output::Stream stream) {
  ModuleObject const* const sys = runtime.interpreter->importer.loaded("sys");
  if (!sys) return Value::unset();
  std::string const name = stream == Output::Stream::stdout_stream ? "stdout" : "stderr";
  Value const* const current = sys->attributes->find_str(*runtime.intern(name));
  if (!current) return runtime.raise(runtime.types.runtime_error, "lost sys." + name);
  bool const is_own = current->is_object() && &current->object()->type() == &native_type(runtime, output_stream_type) &&
                      self_of(*current).stream == stream;
  return is_own ? Value::unset() : *current;
}

bool write_to_replaced_stderr(Runtime& runtime, std::string_view text) {
  if (!runtime.interpreter) return false;
  Ref<ExceptionObject> passing = std::move(runtime.exception);
  Completion<Value> stream = replaced_stream(runtime, Output::Stream::stderr_stream);
  bool const is_replaced = stream.is_raised() || !stream.value().is_unset();
  if (is_replaced && !stream.is_raised() && !stream.value().is_none()) {
    Completion<Value> write = get_attribute(runtime, stream.value(), "write");
    Value const piece = str_value(runtime, text);
    if (!write.is_raised()) (void)call(runtime, write.value(), {&piece, 1});
  }
  if (runtime.exception) runtime.take_exception();
  runtime.exception = std::move(passing);
  return is_replaced;
}

}  // namespace loopscope
