#include "vm/classes/class_slots.h"

#include <algorithm>
#include <span>

#include "vm/classes/class_layouts.h"
#include "vm/classes/special_names.h"
#include "vm/slots/slot_dispatch.h"

namespace loopscope {

namespace {

class SlotUpdate {
 public:
  SlotUpdate(Runtime& runtime, Type& type)
      : m_type(type), m_native(native_base(type)), m_names(special_names(runtime)) {}

  void run() {
    using namespace slot_dispatch;
    decide(&TypeSlots::repr, repr, {&m_names.repr, 1});
    decide(&TypeSlots::str, str, {&m_names.str, 1});
    decide(&TypeSlots::format, format, {&m_names.format, 1});
    decide(&TypeSlots::compare, compare, m_names.compare);
    decide(&TypeSlots::truth, truth, {&m_names.boolean, 1});
    decide(&TypeSlots::length, length, {&m_names.len, 1});
    decide(&TypeSlots::get_item, get_item, {&m_names.getitem, 1});
    Ref<StrObject> const item_setters[] = {m_names.setitem, m_names.delitem};
    decide(&TypeSlots::set_item, set_item, item_setters);
    decide(&TypeSlots::contains, contains, {&m_names.contains, 1});
    decide(&TypeSlots::next, next, {&m_names.next, 1});
    decide(&TypeSlots::reverse_iterate, reverse_iterate, {&m_names.reversed, 1});
    decide(&TypeSlots::call, dispatch_call, {&m_names.call, 1});
    Ref<StrObject> const getters[] = {m_names.getattribute, m_names.getattr};
    decide(&TypeSlots::get_attribute, slot_dispatch::get_attribute, getters);
    Ref<StrObject> const setters[] = {m_names.setattr, m_names.delattr};
    decide(&TypeSlots::set_attribute, slot_dispatch::set_attribute, setters);
    decide(&TypeSlots::bind, bind, {&m_names.get, 1});
    Ref<StrObject> const descriptor_setters[] = {m_names.set, m_names.delete_};
    decide(&TypeSlots::bind_set, bind_set, descriptor_setters);
    decide(&TypeSlots::in_place, in_place, m_names.in_place);
    decide(&TypeSlots::unary, unary, m_names.unary);
    decide(&TypeSlots::initialize, dispatch_initialize, {&m_names.init, 1});
    decide(&TypeSlots::create, create, {&m_names.new_, 1});
    decide_binary();
    decide_iterate();
    decide_hash();
    m_type.slots.construct = construct_instance;
  }

 private:
  /// Whether the class has a method of this name that the program defines, or another one than its built-in base.
  bool overrides(StrObject& name) const {
    Value const* found = m_type.find(name);
    if (!found) return false;
    Value const* native = m_native.find(name);
    return !native || !identical(*found, *native);
  }

  bool overrides_any(std::span<Ref<StrObject> const> names) const {
    return std::ranges::any_of(names, [this](Ref<StrObject> const& name) { return overrides(*name); });
  }

  template <typename Function>
  void decide(Function TypeSlots::* slot, Function dispatcher, std::span<Ref<StrObject> const> names) {
    if (overrides_any(names)) m_type.slots.*slot = dispatcher;
  }

  void decide_binary() {
    if (overrides_any(m_names.binary) || overrides_any(m_names.reflected)) m_type.slots.binary = slot_dispatch::binary;
  }

  /// A class without `__iter__` is iterated by `__getitem__`.
  void decide_iterate() {
    StrObject& name = m_type.find(*m_names.iter) ? *m_names.iter : *m_names.getitem;
    if (overrides(name)) m_type.slots.iterate = slot_dispatch::iterate;
  }

  void decide_hash() {
    if (!overrides(*m_names.hash)) return;
    bool const is_unhashable = m_type.find(*m_names.hash)->is_none();
    m_type.slots.unhashable = is_unhashable;
    if (!is_unhashable) m_type.slots.hash = slot_dispatch::hash;
  }

  Type& m_type;
  Type& m_native;  ///< The built-in base from which the class inherits layout and slots.
  SpecialNames const& m_names;
};

}  // namespace

void update_slots(Runtime& runtime, Type& type) {
  if (type.is_guest_class) {
    apply_layout(runtime, type);
    SlotUpdate(runtime, type).run();
  }
  for (Type* below : type.subclasses()) update_slots(runtime, *below);
}

Completion<void> check_initialized(Runtime& runtime, Value const& result) {
  if (result.is_none()) return {};
  return runtime.raise(runtime.types.type_error,
                       "__init__() should return None, not '" + type_of(runtime, result).name() + "'");
}

Completion<void> dispatch_initialize(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  Method const method = TRY(find_special(runtime, self, *special_names(runtime).init));
  return check_initialized(runtime, TRY(call_special(runtime, method, arguments)));
}

Completion<Value> dispatch_call(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  Method const method = TRY(find_special(runtime, self, *special_names(runtime).call));
  return call_special(runtime, method, arguments);
}

Completion<Value> construct_instance(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value self = TRY(type.slots.create(runtime, type, arguments));
  Type& made = type_of(runtime, self);
  if (made.is_subtype_of(type) && made.slots.initialize) TRY(made.slots.initialize(runtime, self, arguments));
  return self;
}

}  // namespace loopscope
