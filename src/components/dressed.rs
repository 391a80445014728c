//! An element whose attributes, rendered anew, are written only where they changed.
//!
//! Leptos with `--cfg erase_components` takes all attributes of an element away and writes them again.
//! Where very many elements are rendered anew at once, that takes longer than everything else.

use leptos::{
    prelude::*,
    tachys::{
        html::attribute::{
            Attribute, NamedAttributeKey,
            any_attribute::{AnyAttribute, AnyAttributeState, IntoAnyAttribute},
        },
        hydration::Cursor,
        renderer::types::{Element, Node},
        view::{Mountable, Position, PositionState, add_attr::AddAnyAttr, any_view::AnyViewState},
    },
};
use std::{any::TypeId, borrow::Cow};

/// An element without attributes of its own, and its attributes:
/// `dressed(view! { <{..} class="status" /> }, view! { <span>{words}</span> })`.
pub fn dressed(attributes: Vec<AnyAttribute>, element: impl IntoAny) -> AnyView {
    Dressed { element: element.into_any(), attributes }.into_any()
}

struct Dressed {
    element: AnyView,
    attributes: Vec<AnyAttribute>,
}

/// What stands on the page.
struct Worn {
    element: AnyViewState,
    attributes: Vec<(Cow<'static, str>, AnyAttributeState)>,
    /// What sort of element it is.
    sort: TypeId,
}

impl Dressed {
    /// Whether it differs in no more than values and children.
    fn is_like(&self, worn: &Worn) -> bool {
        let keys = worn.attributes.iter().map(|(key, _)| key);
        self.element.as_type_id() == worn.sort
            && self.attributes.len() == worn.attributes.len()
            && self.attributes.iter().zip(keys).all(|(new, key)| key_of(new) == *key)
    }

    fn wear(
        self,
        build: impl FnOnce(AnyView) -> AnyViewState,
        put: impl Fn(AnyAttribute, &Element) -> AnyAttributeState,
    ) -> Worn {
        let sort = self.element.as_type_id();
        let element = build(self.element);
        let mut attributes = Vec::with_capacity(self.attributes.len());
        if let Some(on) = element.elements().first() {
            attributes.extend(self.attributes.into_iter().map(|it| (key_of(&it), put(it, on))));
        }
        Worn { element, attributes, sort }
    }
}

/// What an attribute is called.
fn key_of(attribute: &AnyAttribute) -> Cow<'static, str> {
    match attribute.keys().pop() {
        Some(NamedAttributeKey::Attribute(key) | NamedAttributeKey::Property(key)) => key,
        _ => Cow::Borrowed(""),
    }
}

impl Render for Dressed {
    type State = Worn;

    fn build(self) -> Worn {
        self.wear(AnyView::build, |attribute, on| attribute.build(on))
    }

    fn rebuild(self, worn: &mut Worn) {
        if !self.is_like(worn) {
            let mut new = self.build();
            worn.insert_before_this(&mut new);
            worn.unmount();
            *worn = new;
            return;
        }
        self.element.rebuild(&mut worn.element);
        for (new, (_, old)) in self.attributes.into_iter().zip(&mut worn.attributes) {
            new.rebuild(old);
        }
    }
}

impl Mountable for Worn {
    fn unmount(&mut self) {
        self.element.unmount();
    }
    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.element.mount(parent, marker);
    }
    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.insert_before_this(child)
    }
    fn elements(&self) -> Vec<Element> {
        self.element.elements()
    }
}

impl AddAnyAttr for Dressed {
    type Output<New: Attribute> = Self;

    fn add_any_attr<New: Attribute>(mut self, attribute: New) -> Self {
        self.attributes.push(attribute.into_cloneable_owned().into_any_attr());
        self
    }
}

impl RenderHtml for Dressed {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;
    fn dry_resolve(&mut self) {
        self.element.dry_resolve();
    }
    async fn resolve(self) -> Self {
        self
    }
    fn html_len(&self) -> usize {
        self.element.html_len() + self.attributes.html_len()
    }
    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        mut more: Vec<AnyAttribute>,
    ) {
        more.extend(self.attributes);
        self.element.to_html_with_buf(buf, position, escape, mark_branches, more);
    }
    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Worn {
        let build = |element: AnyView| element.hydrate::<FROM_SERVER>(cursor, position);
        self.wear(build, |attribute, on| attribute.hydrate::<FROM_SERVER>(on))
    }

    fn into_owned(self) -> Self {
        self
    }
}
