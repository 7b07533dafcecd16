#include "vm/frames/frame_object.h"

#include <string>

#include "asyncio/events/format_helpers.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/numbers/int.h"
#include "values/text/text.h"
#include "vm/frames/frame.h"
#include "vm/frames/function_object.h"

namespace loopscope {

namespace {

FrameObject& object_of(Object& object) { return static_cast<FrameObject&>(object); }
FrameObject& object_of(Value const& self) { return static_cast<FrameObject&>(*self.object()); }

void drop_locals(FrameObject& object) {
  while (!object.locals.empty()) {
    Value const dropped = std::move(object.locals.back());
    object.locals.pop_back();
  }
  object.function = Value();
}

constexpr char const* const back_name = "f_back";
constexpr char const* const builtins_name = "f_builtins";
constexpr char const* const lasti_name = "f_lasti";
constexpr char const* const locals_name = "f_locals";
constexpr char const* const trace_name = "f_trace";

template <char const* const& name>
Completion<Value> refused(Runtime& runtime, Value const&) {
  return runtime.raise(runtime.types.not_implemented_error, std::string("Loopscope's frames have no ") + name);
}

constexpr NativeAttributeDefinition attributes[] = {
    {"f_code", [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(object_of(self).code); }},
    {"f_lineno",
     [](Runtime& of, Value const& self) -> Completion<Value> { return int_value(of, object_of(self).line()); }},
    {"f_generator",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       FrameObject& object = object_of(self);
       if (object.owner) return Value::from(object.owner);
       if (!object.frame || !object.code->is_resumable()) return Value::none();
       return of.raise(of.types.not_implemented_error, "Loopscope cannot find the generator of this frame");
     }},
    {"f_globals",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       FrameObject& object = object_of(self);
       if (object.frame) return Value::from(Ref(object.frame->globals));
       auto const* const function = object.function.if_is<FunctionObject>();
       return function ? Completion<Value>(Value::from(function->globals)) : refused<builtins_name>(of, self);
     }},
    {back_name, refused<back_name>},
    {builtins_name, refused<builtins_name>},
    {lasti_name, refused<lasti_name>},
    {locals_name, refused<locals_name>},
    {trace_name, refused<trace_name>},
};

}  // namespace

std::uint32_t FrameObject::line() const { return frame ? frame->line() : last_line; }

Ref<FrameObject> frame_object(Runtime& runtime, Frame& frame) {
  if (frame.object) return frame.object;
  Ref<FrameObject> object = runtime.heap.make<FrameObject>(*runtime.types.frame);
  object->frame = &frame;
  object->code = Ref(frame.code);
  frame.object = object;
  return object;
}

Ref<FrameObject> frame_object_of(Runtime& runtime, Frame& frame, Object& owner) {
  Ref<FrameObject> object = frame_object(runtime, frame);
  object->owner = &owner;
  return object;
}

Ref<FrameObject> library_frame(Runtime& runtime, char const* qualname, char const* file, std::uint32_t first_line,
                               std::uint32_t line, LibraryFrame sort) {
  std::string_view const whole = qualname;
  Ref<CodeObject> code = runtime.heap.make<CodeObject>(*runtime.types.code);
  code->file_name = make_str(runtime, library_file(file));
  code->qualname = runtime.intern(whole);
  code->name = runtime.intern(whole.substr(whole.rfind('.') + 1));
  code->first_line = first_line;
  code->is_of_library = true;
  code->is_async = sort == LibraryFrame::of_coroutine;
  Ref<FrameObject> object = runtime.heap.make<FrameObject>(*runtime.types.frame);
  object->code = std::move(code);
  object->last_line = line;
  return object;
}

void end_frame_object(Frame& frame) {
  Ref<FrameObject> const object = std::move(frame.object);
  if (object->reference_count() == 1) return;
  object->last_line = frame.line();
  object->frame = nullptr;
  object->owner = nullptr;
  while (frame.stack_top > frame.stack_base()) Value const dropped = frame.pop();
  object->locals.reserve(frame.code->slot_count());
  for (Value* slot = frame.slots; slot != frame.stack_top; ++slot) object->locals.push_back(take(slot));
  frame.stack_top = frame.slots;
  object->function = frame.function;
}

void install_frame_type(Runtime& runtime) {
  Type& type = *runtime.types.frame;
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.destroy = [](Runtime& of, Object* object) {
    drop_locals(object_of(*object));
    of.heap.destroy(static_cast<FrameObject*>(object));
  };
  type.slots.clear = [](Object& self) { drop_locals(object_of(self)); };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    for (Value const& value : object_of(self).locals) visitor.visit(value);
    visitor.visit(object_of(self).function);
  };
  type.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    FrameObject& object = object_of(self);
    std::string text = object_repr(of, object, "frame");
    text.back() = ',';
    text += " file '" + std::string(object.code->file_name->view()) + "', line " + std::to_string(object.line()) +
            ", code " + std::string(object.code->name->view()) + ">";
    return make_str(of, text);
  };
  add_attributes(runtime, type, attributes);
}

}  // namespace loopscope
