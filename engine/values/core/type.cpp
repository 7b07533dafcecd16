#include "values/core/type.h"

#include "values/containers/dict.h"
#include "values/core/runtime.h"
#include "values/text/str.h"

namespace loopscope {

Type::Type(Runtime& runtime, Type& metatype, std::string name, Type* base)
    : Object(object_kind, metatype), qualname(name), m_runtime(runtime), m_name(std::move(name)), m_base(base) {
  m_resolution_order.push_back(this);
  if (base) {
    m_bases.push_back(base);
    slots = base->slots;
    m_resolution_order.insert(m_resolution_order.end(), base->m_resolution_order.begin(),
                              base->m_resolution_order.end());
  }
  if (runtime.types.dict) m_attributes = make_dict(runtime);
}

Type::~Type() = default;

void Type::set_bases(std::vector<Type*> bases, std::vector<Type*> resolution_order) {
  is_guest_class = true;
  m_bases = std::move(bases);
  m_resolution_order = std::move(resolution_order);
  for (Type* base : m_bases) base->m_subclasses.push_back(this);
}

void Type::forget_attributes() { m_attributes = nullptr; }

bool Type::is_subtype_of(Type const& other) const {
  if (this == &other) return true;
  for (Type const* type : m_resolution_order) {
    if (type == &other) return true;
  }
  return false;
}

Value const* Type::find(StrObject& name) const {
  for (Type const* type : m_resolution_order) {
    if (Value const* found = type->m_attributes->find_str(name)) return found;
  }
  return nullptr;
}

void Type::set_attribute(StrObject& name, Value value) {
  m_attributes->set_str(Ref<StrObject>(&name), std::move(value));
}

Type& type_of(Runtime& runtime, Value const& value) {
  if (value.is_object()) return value.object()->type();
  if (value.is_small_int()) return *runtime.types.int_;
  if (value.is_float()) return *runtime.types.float_;
  if (value.is_bool()) return *runtime.types.bool_;
  if (value.is_not_implemented()) return *runtime.types.not_implemented_type;
  if (value.is_ellipsis()) return *runtime.types.ellipsis_type;
  return *runtime.types.none_type;
}

}  // namespace loopscope
