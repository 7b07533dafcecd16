#include "values/core/runtime.h"

#include <array>
#include <deque>
#include <ranges>
#include <unordered_set>

#include "values/containers/tuple.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/native/native_function.h"
#include "values/text/str.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  std::size_t operator()(StrObject const* string) const { return std::hash<std::string_view>()(string->view()); }
};

struct TextEqual {
  using is_transparent = void;
  static std::string_view view(std::string_view text) { return text; }
  static std::string_view view(StrObject const* string) { return string->view(); }
  template <typename A, typename B>
  bool operator()(A const& a, B const& b) const {
    return view(a) == view(b);
  }
};

}  // namespace

struct Runtime::Tables {
  std::vector<Type*> types;
  std::unordered_set<StrObject*, TextHash, TextEqual> interned;  ///< Not owned: the destructor of a str removes it.
  std::array<Ref<StrObject>, 128> characters;
  std::deque<NativeRecord> native_records;
};

Runtime::Runtime(Output& program_output, Trace& run_trace, VirtualClock& run_clock)
    : output(program_output), trace(run_trace), clock(run_clock), m_tables(std::make_unique<Tables>()) {
  // Create `object` and `type` first, by hand, because the type of every type is `type`.
  void* metatype_memory = heap.allocate_object(sizeof(Type));
  types.type = static_cast<Type*>(metatype_memory);
  types.object = make_type("object");
  types.type = new (metatype_memory) Type(*this, *types.type, "type", types.object);
  m_tables->types.push_back(types.type);
#define LOOPSCOPE_TYPE(member, name, ...) \
  if (!types.member) types.member = make_type(name __VA_OPT__(, types.) __VA_ARGS__);
#include "values/core/builtin_types.def"
  for (Type* type : m_tables->types) {
    if (!type->m_attributes) type->m_attributes = make_dict(*this);
  }
  m_empty_str = make_str(*this, "");
  m_empty_tuple = make_tuple(*this, {});
  set_up_object_type(*this);
  for (Type* type : m_tables->types) {
    if (type != types.object) type->slots = types.object->slots;
  }
#undef LOOPSCOPE_TYPE
#define LOOPSCOPE_TYPE(...)
#define SET_UP(name) set_up_##name(*this);
#include "values/core/builtin_types.def"
#undef LOOPSCOPE_TYPE
#define LOOPSCOPE_TYPE(member, name, ...) \
  if (!types.member) types.member = make_type(name __VA_OPT__(, types.) __VA_ARGS__);
  types.base_exception = make_type("BaseException");
  set_up_exceptions(*this);
#include "values/core/exceptions.def"
#undef LOOPSCOPE_TYPE
  types.exception_group->m_bases.push_back(types.exception);
  types.exception_group->m_resolution_order = {types.exception_group, types.base_exception_group, types.exception,
                                               types.base_exception, types.object};
  set_up_exception_attributes(*this);
}

Runtime::~Runtime() {
  exception = nullptr;
  handled_exception = nullptr;
  heap.clear_all();
  m_tables->characters = {};
  m_tables->native_records.clear();
  m_empty_tuple = nullptr;
  m_empty_str = nullptr;
  // A metaclass is created before its classes.
  for (Type* type : m_tables->types | std::views::reverse) {
    if (type != types.type) type->release();
  }
  types.type->release();
}

Type* Runtime::make_type(std::string name, Type* base, std::string module_name, Type* metatype) {
  if (!base) base = types.object;
  Type* type = heap.make<Type>(*this, metatype ? *metatype : *types.type, std::move(name), base).leak();
  type->module_name = std::move(module_name);
  m_tables->types.push_back(type);
  return type;
}

NativeRecord& Runtime::add_native_record(NativeDefinition const& definition) {
  NativeRecord& record = m_tables->native_records.emplace_back();
  record.definition = definition;
  return record;
}

Raised Runtime::raise(Type* type, std::string message) { return raise(make_exception(*this, type, message)); }

Raised Runtime::raise(Ref<ExceptionObject> raised) {
  set_context(*this, *raised);
  exception = std::move(raised);
  return {};
}

Ref<ExceptionObject> Runtime::take_exception() { return std::move(exception); }

bool Runtime::raised_is(Type const* type) const { return exception && exception->is_instance_of(type); }

Ref<StrObject> Runtime::intern(std::string_view text) {
  auto& interned = m_tables->interned;
  if (auto found = interned.find(text); found != interned.end()) return Ref<StrObject>(*found);
  Ref<StrObject> string = text.size() == 1 ? character(static_cast<unsigned char>(text[0])) : make_str(*this, text);
  string->m_interned = true;
  interned.insert(string.get());
  return string;
}

void Runtime::forget_interned(StrObject& string) { m_tables->interned.erase(&string); }

Ref<StrObject> Runtime::character(char32_t code_point) {
  if (code_point >= m_tables->characters.size()) {
    std::string text;
    append_code_point(text, code_point);
    return make_str(*this, text);
  }
  Ref<StrObject>& kept = m_tables->characters[code_point];
  if (!kept) {
    char const byte = static_cast<char>(code_point);
    kept = make_str(*this, std::string_view(&byte, 1));
  }
  return kept;
}

Ref<StrObject> Runtime::empty_str() const { return m_empty_str; }

Ref<TupleObject> Runtime::empty_tuple() const { return m_empty_tuple; }

std::uint32_t Runtime::stable_number(Object& object) {
  if (object.stable_number == 0) object.stable_number = m_next_stable_number++;
  return object.stable_number;
}

}  // namespace loopscope
