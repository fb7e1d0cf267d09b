// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Chat Widget.

use super::AllInOneChatTypesItem;
use crate::runtime as rt;

/// The schema `WidgetSettingsDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/WidgetSettingsDTO`.
#[doc(alias = "WidgetSettingsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetSettings {
    /// `acknowledgementDetails`: an object, `AcknowledgementDetails`.
    pub acknowledgement_details: Option<AcknowledgementDetails>,
    /// `agencyName`: text; for example `Example Agency`.
    pub agency_name: Option<String>,
    /// `agencyWebsite`: text; for example `https://example.com`.
    pub agency_website: Option<String>,
    /// `allowAvatarImage`: flag; for example `true`.
    pub allow_avatar_image: Option<bool>,
    /// `autoCountryCode`: flag; for example `true`.
    pub auto_country_code: Option<bool>,
    /// `countryCode`: text; for example `US`.
    pub country_code: Option<String>,
    /// `chatType`: text; for example `emailChat`.
    pub chat_type: Option<String>,
    /// `promptType`: text; for example `avatar`.
    pub prompt_type: Option<String>,
    /// `chatIcon`: text; for example `messageChatCircle`.
    pub chat_icon: Option<String>,
    /// `enableRevisitMessage`: flag; for example `true`.
    pub enable_revisit_message: Option<bool>,
    /// `heading`: text; for example `Welcome to Our Website`.
    pub heading: Option<String>,
    /// `legalMsg`: text.
    pub legal_msg: Option<String>,
    /// `liveChatAckMsg`: text.
    pub live_chat_ack_msg: Option<String>,
    /// `liveChatEndedMsg`: text; for example `Thank you for chatting with us. Have a great day!`.
    pub live_chat_ended_msg: Option<String>,
    /// `liveChatFeedbackMsg`: text; for example `We would appreciate your feedback. Please rate your experience.`.
    pub live_chat_feedback_msg: Option<String>,
    /// `liveChatFeedbackNote`: text; for example `Your feedback helps us improve our services.`.
    pub live_chat_feedback_note: Option<String>,
    /// `liveChatIntroMsg`: text.
    pub live_chat_intro_msg: Option<String>,
    /// `liveChatUserInactiveMsg`: text.
    pub live_chat_user_inactive_msg: Option<String>,
    /// `liveChatUserInactiveTime`: text; for example `5 minutes`.
    pub live_chat_user_inactive_time: Option<String>,
    /// `liveChatVisitorInactiveMsg`: text.
    pub live_chat_visitor_inactive_msg: Option<String>,
    /// `liveChatVisitorInactiveTime`: text; for example `10 minutes`.
    pub live_chat_visitor_inactive_time: Option<String>,
    /// `locale`: text; for example `en_US`.
    pub locale: Option<String>,
    /// `promptAvatar`: text; for example `avatar.jpg`.
    pub prompt_avatar: Option<String>,
    /// `promptAvatarAltText`: text; for example `company logo`.
    pub prompt_avatar_alt_text: Option<String>,
    /// `isPromptAvatarImageOptimize`: flag; for example `false`.
    pub is_prompt_avatar_image_optimize: Option<bool>,
    /// `promptMsg`: text; for example `Need assistance? Feel free to ask us anything!`.
    pub prompt_msg: Option<String>,
    /// `revisitPromptMsg`: text; for example `Welcome back! How can we help you today?`.
    pub revisit_prompt_msg: Option<String>,
    /// `sendActionText`: text; for example `Send`.
    pub send_action_text: Option<String>,
    /// `showAgencyBranding`: flag; for example `true`.
    pub show_agency_branding: Option<bool>,
    /// `showConsentCheckbox`: flag; for example `true`.
    pub show_consent_checkbox: Option<bool>,
    /// `showLiveChatWelcomeMsg`: flag; for example `true`.
    pub show_live_chat_welcome_msg: Option<bool>,
    /// `showPrompt`: flag; for example `true`.
    pub show_prompt: Option<bool>,
    /// `subHeading`: text; for example `We are here to help you!`.
    pub sub_heading: Option<String>,
    /// `successMsg`: text; for example `Your message has been sent successfully.`.
    pub success_msg: Option<String>,
    /// `supportContact`: text; for example `support@example.com`.
    pub support_contact: Option<String>,
    /// `thankYouMsg`: text; for example `Thank you for visiting our website!`.
    pub thank_you_msg: Option<String>,
    /// `theme`: an object, `WidgetSettingsTheme`.
    pub theme: Option<WidgetSettingsTheme>,
    /// `useEmailField`: flag; for example `true`.
    pub use_email_field: Option<bool>,
    /// `waNumber`: text; for example `+1234567890`.
    pub wa_number: Option<String>,
    /// `widgetPrimaryColor`: text; for example `#4285F4`.
    pub widget_primary_color: Option<String>,
    /// `representativeAssignedMessage`: text; for example `#4285F4`.
    pub representative_assigned_message: Option<String>,
    /// `dimensions`: an object, `WidgetSettingsCustomization`.
    pub dimensions: Option<WidgetSettingsCustomization>,
    /// `advanceSettings`: an object, `AdvanceSettings`.
    pub advance_settings: Option<AdvanceSettings>,
    /// `locationCountryCode`: text; for example `US`.
    pub location_country_code: Option<String>,
    /// `widgetId`: text; for example `92929283937922`.
    pub widget_id: Option<String>,
    /// `widgetPlacement`: text; for example `embedded`.
    pub widget_placement: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WidgetSettings { acknowledgement_details = "acknowledgementDetails", agency_name =
    "agencyName", agency_website = "agencyWebsite", allow_avatar_image =
    "allowAvatarImage", auto_country_code = "autoCountryCode", country_code =
    "countryCode", chat_type = "chatType", prompt_type = "promptType", chat_icon =
    "chatIcon", enable_revisit_message = "enableRevisitMessage", heading = "heading",
    legal_msg = "legalMsg", live_chat_ack_msg = "liveChatAckMsg", live_chat_ended_msg =
    "liveChatEndedMsg", live_chat_feedback_msg = "liveChatFeedbackMsg",
    live_chat_feedback_note = "liveChatFeedbackNote", live_chat_intro_msg =
    "liveChatIntroMsg", live_chat_user_inactive_msg = "liveChatUserInactiveMsg",
    live_chat_user_inactive_time = "liveChatUserInactiveTime",
    live_chat_visitor_inactive_msg = "liveChatVisitorInactiveMsg",
    live_chat_visitor_inactive_time = "liveChatVisitorInactiveTime", locale = "locale",
    prompt_avatar = "promptAvatar", prompt_avatar_alt_text = "promptAvatarAltText",
    is_prompt_avatar_image_optimize = "isPromptAvatarImageOptimize", prompt_msg =
    "promptMsg", revisit_prompt_msg = "revisitPromptMsg", send_action_text =
    "sendActionText", show_agency_branding = "showAgencyBranding", show_consent_checkbox
    = "showConsentCheckbox", show_live_chat_welcome_msg = "showLiveChatWelcomeMsg",
    show_prompt = "showPrompt", sub_heading = "subHeading", success_msg = "successMsg",
    support_contact = "supportContact", thank_you_msg = "thankYouMsg", theme = "theme",
    use_email_field = "useEmailField", wa_number = "waNumber", widget_primary_color =
    "widgetPrimaryColor", representative_assigned_message =
    "representativeAssignedMessage", dimensions = "dimensions", advance_settings =
    "advanceSettings", location_country_code = "locationCountryCode", widget_id =
    "widgetId", widget_placement = "widgetPlacement" }
);

impl WidgetSettings {
    /// One with all that the document requires.
    pub fn new(chat_type: impl Into<String>, chat_icon: impl Into<String>) -> Self {
        Self {
            chat_type: Some(chat_type.into()),
            chat_icon: Some(chat_icon.into()),
            ..Self::default()
        }
    }

    /// Sets `acknowledgementDetails`.
    #[must_use]
    #[inline]
    pub fn acknowledgement_details(
        mut self,
        acknowledgement_details: AcknowledgementDetails,
    ) -> Self {
        self.acknowledgement_details = Some(acknowledgement_details);
        self
    }

    /// Sets `agencyName`.
    #[must_use]
    pub fn agency_name(mut self, agency_name: impl Into<String>) -> Self {
        self.agency_name = Some(agency_name.into());
        self
    }

    /// Sets `agencyWebsite`.
    #[must_use]
    pub fn agency_website(mut self, agency_website: impl Into<String>) -> Self {
        self.agency_website = Some(agency_website.into());
        self
    }

    /// Sets `allowAvatarImage`.
    #[must_use]
    #[inline]
    pub fn allow_avatar_image(mut self, allow_avatar_image: bool) -> Self {
        self.allow_avatar_image = Some(allow_avatar_image);
        self
    }

    /// Sets `autoCountryCode`.
    #[must_use]
    #[inline]
    pub fn auto_country_code(mut self, auto_country_code: bool) -> Self {
        self.auto_country_code = Some(auto_country_code);
        self
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `promptType`.
    #[must_use]
    pub fn prompt_type(mut self, prompt_type: impl Into<String>) -> Self {
        self.prompt_type = Some(prompt_type.into());
        self
    }

    /// Sets `enableRevisitMessage`.
    #[must_use]
    #[inline]
    pub fn enable_revisit_message(mut self, enable_revisit_message: bool) -> Self {
        self.enable_revisit_message = Some(enable_revisit_message);
        self
    }

    /// Sets `heading`.
    #[must_use]
    pub fn heading(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// Sets `legalMsg`.
    #[must_use]
    pub fn legal_msg(mut self, legal_msg: impl Into<String>) -> Self {
        self.legal_msg = Some(legal_msg.into());
        self
    }

    /// Sets `liveChatAckMsg`.
    #[must_use]
    pub fn live_chat_ack_msg(mut self, live_chat_ack_msg: impl Into<String>) -> Self {
        self.live_chat_ack_msg = Some(live_chat_ack_msg.into());
        self
    }

    /// Sets `liveChatEndedMsg`.
    #[must_use]
    pub fn live_chat_ended_msg(
        mut self,
        live_chat_ended_msg: impl Into<String>,
    ) -> Self {
        self.live_chat_ended_msg = Some(live_chat_ended_msg.into());
        self
    }

    /// Sets `liveChatFeedbackMsg`.
    #[must_use]
    pub fn live_chat_feedback_msg(
        mut self,
        live_chat_feedback_msg: impl Into<String>,
    ) -> Self {
        self.live_chat_feedback_msg = Some(live_chat_feedback_msg.into());
        self
    }

    /// Sets `liveChatFeedbackNote`.
    #[must_use]
    pub fn live_chat_feedback_note(
        mut self,
        live_chat_feedback_note: impl Into<String>,
    ) -> Self {
        self.live_chat_feedback_note = Some(live_chat_feedback_note.into());
        self
    }

    /// Sets `liveChatIntroMsg`.
    #[must_use]
    pub fn live_chat_intro_msg(
        mut self,
        live_chat_intro_msg: impl Into<String>,
    ) -> Self {
        self.live_chat_intro_msg = Some(live_chat_intro_msg.into());
        self
    }

    /// Sets `liveChatUserInactiveMsg`.
    #[must_use]
    pub fn live_chat_user_inactive_msg(
        mut self,
        live_chat_user_inactive_msg: impl Into<String>,
    ) -> Self {
        self.live_chat_user_inactive_msg = Some(live_chat_user_inactive_msg.into());
        self
    }

    /// Sets `liveChatUserInactiveTime`.
    #[must_use]
    pub fn live_chat_user_inactive_time(
        mut self,
        live_chat_user_inactive_time: impl Into<String>,
    ) -> Self {
        self.live_chat_user_inactive_time = Some(live_chat_user_inactive_time.into());
        self
    }

    /// Sets `liveChatVisitorInactiveMsg`.
    #[must_use]
    pub fn live_chat_visitor_inactive_msg(
        mut self,
        live_chat_visitor_inactive_msg: impl Into<String>,
    ) -> Self {
        self.live_chat_visitor_inactive_msg = Some(
            live_chat_visitor_inactive_msg.into(),
        );
        self
    }

    /// Sets `liveChatVisitorInactiveTime`.
    #[must_use]
    pub fn live_chat_visitor_inactive_time(
        mut self,
        live_chat_visitor_inactive_time: impl Into<String>,
    ) -> Self {
        self.live_chat_visitor_inactive_time = Some(
            live_chat_visitor_inactive_time.into(),
        );
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets `promptAvatar`.
    #[must_use]
    pub fn prompt_avatar(mut self, prompt_avatar: impl Into<String>) -> Self {
        self.prompt_avatar = Some(prompt_avatar.into());
        self
    }

    /// Sets `promptAvatarAltText`.
    #[must_use]
    pub fn prompt_avatar_alt_text(
        mut self,
        prompt_avatar_alt_text: impl Into<String>,
    ) -> Self {
        self.prompt_avatar_alt_text = Some(prompt_avatar_alt_text.into());
        self
    }

    /// Sets `isPromptAvatarImageOptimize`.
    #[must_use]
    #[inline]
    pub fn is_prompt_avatar_image_optimize(
        mut self,
        is_prompt_avatar_image_optimize: bool,
    ) -> Self {
        self.is_prompt_avatar_image_optimize = Some(is_prompt_avatar_image_optimize);
        self
    }

    /// Sets `promptMsg`.
    #[must_use]
    pub fn prompt_msg(mut self, prompt_msg: impl Into<String>) -> Self {
        self.prompt_msg = Some(prompt_msg.into());
        self
    }

    /// Sets `revisitPromptMsg`.
    #[must_use]
    pub fn revisit_prompt_msg(mut self, revisit_prompt_msg: impl Into<String>) -> Self {
        self.revisit_prompt_msg = Some(revisit_prompt_msg.into());
        self
    }

    /// Sets `sendActionText`.
    #[must_use]
    pub fn send_action_text(mut self, send_action_text: impl Into<String>) -> Self {
        self.send_action_text = Some(send_action_text.into());
        self
    }

    /// Sets `showAgencyBranding`.
    #[must_use]
    #[inline]
    pub fn show_agency_branding(mut self, show_agency_branding: bool) -> Self {
        self.show_agency_branding = Some(show_agency_branding);
        self
    }

    /// Sets `showConsentCheckbox`.
    #[must_use]
    #[inline]
    pub fn show_consent_checkbox(mut self, show_consent_checkbox: bool) -> Self {
        self.show_consent_checkbox = Some(show_consent_checkbox);
        self
    }

    /// Sets `showLiveChatWelcomeMsg`.
    #[must_use]
    #[inline]
    pub fn show_live_chat_welcome_msg(
        mut self,
        show_live_chat_welcome_msg: bool,
    ) -> Self {
        self.show_live_chat_welcome_msg = Some(show_live_chat_welcome_msg);
        self
    }

    /// Sets `showPrompt`.
    #[must_use]
    #[inline]
    pub fn show_prompt(mut self, show_prompt: bool) -> Self {
        self.show_prompt = Some(show_prompt);
        self
    }

    /// Sets `subHeading`.
    #[must_use]
    pub fn sub_heading(mut self, sub_heading: impl Into<String>) -> Self {
        self.sub_heading = Some(sub_heading.into());
        self
    }

    /// Sets `successMsg`.
    #[must_use]
    pub fn success_msg(mut self, success_msg: impl Into<String>) -> Self {
        self.success_msg = Some(success_msg.into());
        self
    }

    /// Sets `supportContact`.
    #[must_use]
    pub fn support_contact(mut self, support_contact: impl Into<String>) -> Self {
        self.support_contact = Some(support_contact.into());
        self
    }

    /// Sets `thankYouMsg`.
    #[must_use]
    pub fn thank_you_msg(mut self, thank_you_msg: impl Into<String>) -> Self {
        self.thank_you_msg = Some(thank_you_msg.into());
        self
    }

    /// Sets `theme`.
    #[must_use]
    #[inline]
    pub fn theme(mut self, theme: WidgetSettingsTheme) -> Self {
        self.theme = Some(theme);
        self
    }

    /// Sets `useEmailField`.
    #[must_use]
    #[inline]
    pub fn use_email_field(mut self, use_email_field: bool) -> Self {
        self.use_email_field = Some(use_email_field);
        self
    }

    /// Sets `waNumber`.
    #[must_use]
    pub fn wa_number(mut self, wa_number: impl Into<String>) -> Self {
        self.wa_number = Some(wa_number.into());
        self
    }

    /// Sets `widgetPrimaryColor`.
    #[must_use]
    pub fn widget_primary_color(
        mut self,
        widget_primary_color: impl Into<String>,
    ) -> Self {
        self.widget_primary_color = Some(widget_primary_color.into());
        self
    }

    /// Sets `representativeAssignedMessage`.
    #[must_use]
    pub fn representative_assigned_message(
        mut self,
        representative_assigned_message: impl Into<String>,
    ) -> Self {
        self.representative_assigned_message = Some(
            representative_assigned_message.into(),
        );
        self
    }

    /// Sets `dimensions`.
    #[must_use]
    #[inline]
    pub fn dimensions(mut self, dimensions: WidgetSettingsCustomization) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// Sets `advanceSettings`.
    #[must_use]
    #[inline]
    pub fn advance_settings(mut self, advance_settings: AdvanceSettings) -> Self {
        self.advance_settings = Some(advance_settings);
        self
    }

    /// Sets `locationCountryCode`.
    #[must_use]
    pub fn location_country_code(
        mut self,
        location_country_code: impl Into<String>,
    ) -> Self {
        self.location_country_code = Some(location_country_code.into());
        self
    }

    /// Sets `widgetId`.
    #[must_use]
    pub fn widget_id(mut self, widget_id: impl Into<String>) -> Self {
        self.widget_id = Some(widget_id.into());
        self
    }

    /// Sets `widgetPlacement`.
    #[must_use]
    pub fn widget_placement(mut self, widget_placement: impl Into<String>) -> Self {
        self.widget_placement = Some(widget_placement.into());
        self
    }
}

/// The schema `AcknowledgementDetailsDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/AcknowledgementDetailsDTO`.
#[doc(alias = "AcknowledgementDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcknowledgementDetails {
    /// `icon`: text; for example `check`.
    pub icon: Option<String>,
    /// `placeholderColor`: text; for example `#000`.
    pub placeholder_color: Option<String>,
    /// `liveChatIcon`: text; for example `check`.
    pub live_chat_icon: Option<String>,
    /// `liveChatPlaceholderColor`: text; for example `#000`.
    pub live_chat_placeholder_color: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AcknowledgementDetails { icon = "icon", placeholder_color = "placeholderColor",
    live_chat_icon = "liveChatIcon", live_chat_placeholder_color =
    "liveChatPlaceholderColor" }
);

impl AcknowledgementDetails {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `placeholderColor`.
    #[must_use]
    pub fn placeholder_color(mut self, placeholder_color: impl Into<String>) -> Self {
        self.placeholder_color = Some(placeholder_color.into());
        self
    }

    /// Sets `liveChatIcon`.
    #[must_use]
    pub fn live_chat_icon(mut self, live_chat_icon: impl Into<String>) -> Self {
        self.live_chat_icon = Some(live_chat_icon.into());
        self
    }

    /// Sets `liveChatPlaceholderColor`.
    #[must_use]
    pub fn live_chat_placeholder_color(
        mut self,
        live_chat_placeholder_color: impl Into<String>,
    ) -> Self {
        self.live_chat_placeholder_color = Some(live_chat_placeholder_color.into());
        self
    }
}

/// The schema `WidgetSettingsThemeDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/WidgetSettingsThemeDTO`.
#[doc(alias = "WidgetSettingsThemeDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetSettingsTheme {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `theme1`.
    pub name: Option<String>,
    /// `colors`: an object, `WidgetSettingsThemeCustomColor`.
    pub colors: Option<WidgetSettingsThemeCustomColor>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WidgetSettingsTheme { name = "name", colors = "colors" });

impl WidgetSettingsTheme {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `colors`.
    #[must_use]
    #[inline]
    pub fn colors(mut self, colors: WidgetSettingsThemeCustomColor) -> Self {
        self.colors = Some(colors);
        self
    }
}

/// The schema `WidgetSettingsThemeCustomColorDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/WidgetSettingsThemeCustomColorDTO`.
#[doc(alias = "WidgetSettingsThemeCustomColorDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetSettingsThemeCustomColor {
    /// `chatBubbleColor`: text; for example `#fffff`.
    pub chat_bubble_color: Option<String>,
    /// `backgroundColor`: text; for example `#fffff`.
    pub background_color: Option<String>,
    /// `headerColor`: text; for example `#fffff`.
    pub header_color: Option<String>,
    /// `buttonColor`: text; for example `#fffff`.
    pub button_color: Option<String>,
    /// `avatarBackgroundColor`: text; for example `#fffff`.
    pub avatar_background_color: Option<String>,
    /// `avatarBorderColor`: text; for example `#fffff`.
    pub avatar_border_color: Option<String>,
    /// `senderMessageColor`: text; for example `#fffff`.
    pub sender_message_color: Option<String>,
    /// `receivedMessageColor`: text; for example `#fffff`.
    pub received_message_color: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WidgetSettingsThemeCustomColor { chat_bubble_color = "chatBubbleColor",
    background_color = "backgroundColor", header_color = "headerColor", button_color =
    "buttonColor", avatar_background_color = "avatarBackgroundColor", avatar_border_color
    = "avatarBorderColor", sender_message_color = "senderMessageColor",
    received_message_color = "receivedMessageColor" }
);

impl WidgetSettingsThemeCustomColor {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `chatBubbleColor`.
    #[must_use]
    pub fn chat_bubble_color(mut self, chat_bubble_color: impl Into<String>) -> Self {
        self.chat_bubble_color = Some(chat_bubble_color.into());
        self
    }

    /// Sets `backgroundColor`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `headerColor`.
    #[must_use]
    pub fn header_color(mut self, header_color: impl Into<String>) -> Self {
        self.header_color = Some(header_color.into());
        self
    }

    /// Sets `buttonColor`.
    #[must_use]
    pub fn button_color(mut self, button_color: impl Into<String>) -> Self {
        self.button_color = Some(button_color.into());
        self
    }

    /// Sets `avatarBackgroundColor`.
    #[must_use]
    pub fn avatar_background_color(
        mut self,
        avatar_background_color: impl Into<String>,
    ) -> Self {
        self.avatar_background_color = Some(avatar_background_color.into());
        self
    }

    /// Sets `avatarBorderColor`.
    #[must_use]
    pub fn avatar_border_color(
        mut self,
        avatar_border_color: impl Into<String>,
    ) -> Self {
        self.avatar_border_color = Some(avatar_border_color.into());
        self
    }

    /// Sets `senderMessageColor`.
    #[must_use]
    pub fn sender_message_color(
        mut self,
        sender_message_color: impl Into<String>,
    ) -> Self {
        self.sender_message_color = Some(sender_message_color.into());
        self
    }

    /// Sets `receivedMessageColor`.
    #[must_use]
    pub fn received_message_color(
        mut self,
        received_message_color: impl Into<String>,
    ) -> Self {
        self.received_message_color = Some(received_message_color.into());
        self
    }
}

/// The schema `WidgetSettingsCustomizationDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/WidgetSettingsCustomizationDTO`.
#[doc(alias = "WidgetSettingsCustomizationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetSettingsCustomization {
    /// `position`: text; for example `left`.
    pub position: Option<String>,
    /// `sizes`: an object, `WidgetSettingsCustomizationSize`.
    pub sizes: Option<WidgetSettingsCustomizationSize>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WidgetSettingsCustomization { position = "position", sizes = "sizes" });

impl WidgetSettingsCustomization {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `sizes`.
    #[must_use]
    #[inline]
    pub fn sizes(mut self, sizes: WidgetSettingsCustomizationSize) -> Self {
        self.sizes = Some(sizes);
        self
    }
}

/// The schema `WidgetSettingsCustomizationSizeDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/WidgetSettingsCustomizationSizeDTO`.
#[doc(alias = "WidgetSettingsCustomizationSizeDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetSettingsCustomizationSize {
    /// `width`: number; for example `360`.
    pub width: Option<f64>,
    /// `height`: number; for example `360`.
    pub height: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WidgetSettingsCustomizationSize { width = "width", height = "height" });

impl WidgetSettingsCustomizationSize {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `width`.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height`.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
}

/// The schema `AdvanceSettingsDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/AdvanceSettingsDTO`.
#[doc(alias = "AdvanceSettingsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceSettings {
    /// `brandingTitle`: text; for example `Agency`.
    pub branding_title: Option<String>,
    /// `redirect`: an object, `Redirect`.
    pub redirect: Option<Redirect>,
    /// `enableContactForm`: flag; for example `true`.
    pub enable_contact_form: Option<bool>,
    /// `defaultConsentCheck`: flag; for example `true`.
    pub default_consent_check: Option<bool>,
    /// `businessOfficeHours`: an object, `BusinessOfficeHours`.
    pub business_office_hours: Option<BusinessOfficeHours>,
    /// `contactFormOptions`: list of texts.
    pub contact_form_options: rt::List<String>,
    /// `allInOneChatTypes`: list of `AllInOneChatTypesItem`; for example `["liveChat","waChat"]`.
    pub all_in_one_chat_types: rt::List<AllInOneChatTypesItem>,
    /// `allInOneInitialMsg`: text; for example `Choose a chat option to get started.`.
    pub all_in_one_initial_msg: Option<String>,
    /// `contactFormIntroMessage`: text; for example `Please share contact details`.
    pub contact_form_intro_message: Option<String>,
    /// `contactFormSystemMessage`: text; for example `Please share contact details`.
    pub contact_form_system_message: Option<String>,
    /// `prefilledMessageText`: text; for example `I want to know more`.
    pub prefilled_message_text: Option<String>,
    /// `voiceAiAgent`: any JSON value.
    pub voice_ai_agent: Option<rt::Json>,
    /// `fbPage`: an object, `FbPage`.
    pub fb_page: Option<FbPage>,
    /// `instagramPage`: an object, `InstagramPage`.
    pub instagram_page: Option<InstagramPage>,
    /// `playNotificationSound`: flag; for example `false`.
    pub play_notification_sound: Option<bool>,
    /// `voiceAiSendActionText`: text; for example `Call Now`.
    pub voice_ai_send_action_text: Option<String>,
    /// `aTwoPCompliance`: an object, `A2pCompliance`.
    pub a_two_p_compliance: Option<A2pCompliance>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AdvanceSettings { branding_title = "brandingTitle", redirect = "redirect",
    enable_contact_form = "enableContactForm", default_consent_check =
    "defaultConsentCheck", business_office_hours = "businessOfficeHours",
    contact_form_options = "contactFormOptions", all_in_one_chat_types =
    "allInOneChatTypes", all_in_one_initial_msg = "allInOneInitialMsg",
    contact_form_intro_message = "contactFormIntroMessage", contact_form_system_message =
    "contactFormSystemMessage", prefilled_message_text = "prefilledMessageText",
    voice_ai_agent = "voiceAiAgent", fb_page = "fbPage", instagram_page =
    "instagramPage", play_notification_sound = "playNotificationSound",
    voice_ai_send_action_text = "voiceAiSendActionText", a_two_p_compliance =
    "aTwoPCompliance" }
);

impl AdvanceSettings {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `brandingTitle`.
    #[must_use]
    pub fn branding_title(mut self, branding_title: impl Into<String>) -> Self {
        self.branding_title = Some(branding_title.into());
        self
    }

    /// Sets `redirect`.
    #[must_use]
    #[inline]
    pub fn redirect(mut self, redirect: Redirect) -> Self {
        self.redirect = Some(redirect);
        self
    }

    /// Sets `enableContactForm`.
    #[must_use]
    #[inline]
    pub fn enable_contact_form(mut self, enable_contact_form: bool) -> Self {
        self.enable_contact_form = Some(enable_contact_form);
        self
    }

    /// Sets `defaultConsentCheck`.
    #[must_use]
    #[inline]
    pub fn default_consent_check(mut self, default_consent_check: bool) -> Self {
        self.default_consent_check = Some(default_consent_check);
        self
    }

    /// Sets `businessOfficeHours`.
    #[must_use]
    #[inline]
    pub fn business_office_hours(
        mut self,
        business_office_hours: BusinessOfficeHours,
    ) -> Self {
        self.business_office_hours = Some(business_office_hours);
        self
    }

    /// Sets `contactFormOptions`.
    #[must_use]
    pub fn contact_form_options(
        mut self,
        contact_form_options: impl Into<rt::List<String>>,
    ) -> Self {
        self.contact_form_options = contact_form_options.into();
        self
    }

    /// Sets `allInOneChatTypes`.
    #[must_use]
    pub fn all_in_one_chat_types(
        mut self,
        all_in_one_chat_types: impl Into<rt::List<AllInOneChatTypesItem>>,
    ) -> Self {
        self.all_in_one_chat_types = all_in_one_chat_types.into();
        self
    }

    /// Sets `allInOneInitialMsg`.
    #[must_use]
    pub fn all_in_one_initial_msg(
        mut self,
        all_in_one_initial_msg: impl Into<String>,
    ) -> Self {
        self.all_in_one_initial_msg = Some(all_in_one_initial_msg.into());
        self
    }

    /// Sets `contactFormIntroMessage`.
    #[must_use]
    pub fn contact_form_intro_message(
        mut self,
        contact_form_intro_message: impl Into<String>,
    ) -> Self {
        self.contact_form_intro_message = Some(contact_form_intro_message.into());
        self
    }

    /// Sets `contactFormSystemMessage`.
    #[must_use]
    pub fn contact_form_system_message(
        mut self,
        contact_form_system_message: impl Into<String>,
    ) -> Self {
        self.contact_form_system_message = Some(contact_form_system_message.into());
        self
    }

    /// Sets `prefilledMessageText`.
    #[must_use]
    pub fn prefilled_message_text(
        mut self,
        prefilled_message_text: impl Into<String>,
    ) -> Self {
        self.prefilled_message_text = Some(prefilled_message_text.into());
        self
    }

    /// Sets `voiceAiAgent`.
    #[must_use]
    pub fn voice_ai_agent(mut self, voice_ai_agent: impl Into<rt::Json>) -> Self {
        self.voice_ai_agent = Some(voice_ai_agent.into());
        self
    }

    /// Sets `fbPage`.
    #[must_use]
    #[inline]
    pub fn fb_page(mut self, fb_page: FbPage) -> Self {
        self.fb_page = Some(fb_page);
        self
    }

    /// Sets `instagramPage`.
    #[must_use]
    #[inline]
    pub fn instagram_page(mut self, instagram_page: InstagramPage) -> Self {
        self.instagram_page = Some(instagram_page);
        self
    }

    /// Sets `playNotificationSound`.
    #[must_use]
    #[inline]
    pub fn play_notification_sound(mut self, play_notification_sound: bool) -> Self {
        self.play_notification_sound = Some(play_notification_sound);
        self
    }

    /// Sets `voiceAiSendActionText`.
    #[must_use]
    pub fn voice_ai_send_action_text(
        mut self,
        voice_ai_send_action_text: impl Into<String>,
    ) -> Self {
        self.voice_ai_send_action_text = Some(voice_ai_send_action_text.into());
        self
    }

    /// Sets `aTwoPCompliance`.
    #[must_use]
    #[inline]
    pub fn a_two_p_compliance(mut self, a_two_p_compliance: A2pCompliance) -> Self {
        self.a_two_p_compliance = Some(a_two_p_compliance);
        self
    }
}

/// The schema `RedirectDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/RedirectDTO`.
#[doc(alias = "RedirectDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Redirect {
    /// `redirectAction`: flag; for example `false`.
    pub redirect_action: Option<bool>,
    /// `redirectWebsite`: text; for example `www.gohighlevel.com`.
    pub redirect_website: Option<String>,
    /// `redirectText`: text; for example `Click here`.
    pub redirect_text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Redirect { redirect_action = "redirectAction", redirect_website = "redirectWebsite",
    redirect_text = "redirectText" }
);

impl Redirect {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `redirectAction`.
    #[must_use]
    #[inline]
    pub fn redirect_action(mut self, redirect_action: bool) -> Self {
        self.redirect_action = Some(redirect_action);
        self
    }

    /// Sets `redirectWebsite`.
    #[must_use]
    pub fn redirect_website(mut self, redirect_website: impl Into<String>) -> Self {
        self.redirect_website = Some(redirect_website.into());
        self
    }

    /// Sets `redirectText`.
    #[must_use]
    pub fn redirect_text(mut self, redirect_text: impl Into<String>) -> Self {
        self.redirect_text = Some(redirect_text.into());
        self
    }
}

/// The schema `BusinessOfficeHoursDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/BusinessOfficeHoursDTO`.
#[doc(alias = "BusinessOfficeHoursDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessOfficeHours {
    /// `enableBusinessHours`: flag; for example `false`.
    pub enable_business_hours: Option<bool>,
    /// `openHours`: list of texts.
    pub open_hours: rt::List<String>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `UTC`.
    pub timezone: Option<String>,
    /// `outsideOfficeHoursWelcomeMsg`: text; for example `Asia/Calcutta`.
    pub outside_office_hours_welcome_msg: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BusinessOfficeHours { enable_business_hours = "enableBusinessHours", open_hours =
    "openHours", timezone = "timezone", outside_office_hours_welcome_msg =
    "outsideOfficeHoursWelcomeMsg" }
);

impl BusinessOfficeHours {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enableBusinessHours`.
    #[must_use]
    #[inline]
    pub fn enable_business_hours(mut self, enable_business_hours: bool) -> Self {
        self.enable_business_hours = Some(enable_business_hours);
        self
    }

    /// Sets `openHours`.
    #[must_use]
    pub fn open_hours(mut self, open_hours: impl Into<rt::List<String>>) -> Self {
        self.open_hours = open_hours.into();
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets `outsideOfficeHoursWelcomeMsg`.
    #[must_use]
    pub fn outside_office_hours_welcome_msg(
        mut self,
        outside_office_hours_welcome_msg: impl Into<String>,
    ) -> Self {
        self.outside_office_hours_welcome_msg = Some(
            outside_office_hours_welcome_msg.into(),
        );
        self
    }
}

/// The schema `FBPageDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/FBPageDTO`.
#[doc(alias = "FBPageDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FbPage {
    /// `facebookPageId`: text; for example `1234567890`.
    pub facebook_page_id: Option<String>,
    /// `facebookPageName`: text; for example `Facebook Page Name`.
    pub facebook_page_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FbPage { facebook_page_id = "facebookPageId", facebook_page_name = "facebookPageName"
    }
);

impl FbPage {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `facebookPageId`.
    #[must_use]
    pub fn facebook_page_id(mut self, facebook_page_id: impl Into<String>) -> Self {
        self.facebook_page_id = Some(facebook_page_id.into());
        self
    }

    /// Sets `facebookPageName`.
    #[must_use]
    pub fn facebook_page_name(mut self, facebook_page_name: impl Into<String>) -> Self {
        self.facebook_page_name = Some(facebook_page_name.into());
        self
    }
}

/// The schema `InstagramPageDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/InstagramPageDTO`.
#[doc(alias = "InstagramPageDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstagramPage {
    /// `facebookPageId`: text; for example `1234567890`.
    pub facebook_page_id: Option<String>,
    /// `facebookPageName`: text; for example `Facebook Page Name`.
    pub facebook_page_name: Option<String>,
    /// `instagramPageId`: text; for example `1234567890`.
    pub instagram_page_id: Option<String>,
    /// `instagramUsername`: text; for example `Instagram UserName`.
    pub instagram_username: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InstagramPage { facebook_page_id = "facebookPageId", facebook_page_name =
    "facebookPageName", instagram_page_id = "instagramPageId", instagram_username =
    "instagramUsername" }
);

impl InstagramPage {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `facebookPageId`.
    #[must_use]
    pub fn facebook_page_id(mut self, facebook_page_id: impl Into<String>) -> Self {
        self.facebook_page_id = Some(facebook_page_id.into());
        self
    }

    /// Sets `facebookPageName`.
    #[must_use]
    pub fn facebook_page_name(mut self, facebook_page_name: impl Into<String>) -> Self {
        self.facebook_page_name = Some(facebook_page_name.into());
        self
    }

    /// Sets `instagramPageId`.
    #[must_use]
    pub fn instagram_page_id(mut self, instagram_page_id: impl Into<String>) -> Self {
        self.instagram_page_id = Some(instagram_page_id.into());
        self
    }

    /// Sets `instagramUsername`.
    #[must_use]
    pub fn instagram_username(mut self, instagram_username: impl Into<String>) -> Self {
        self.instagram_username = Some(instagram_username.into());
        self
    }
}

/// The schema `A2PComplianceDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/A2PComplianceDTO`.
#[doc(alias = "A2PComplianceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct A2pCompliance {
    /// `enableA2PCompliance`: flag; for example `true`.
    pub enable_a2p_compliance: Option<bool>,
    /// `a2pOptInForm1`: text; for example `I agree to receive marketing communications from [business name]`.
    pub a2p_opt_in_form1: Option<String>,
    /// `a2pOptInForm1ShowCheckbox`: flag; for example `true`.
    pub a2p_opt_in_form1_show_checkbox: Option<bool>,
    /// `a2pOptInForm1PreChecked`: flag; for example `false`.
    pub a2p_opt_in_form1_pre_checked: Option<bool>,
    /// `isA2POptInForm2`: flag; for example `true`.
    pub is_a2p_opt_in_form2: Option<bool>,
    /// `a2pOptInForm2`: text; for example `I agree to receive marketing communications from [business name]`.
    pub a2p_opt_in_form2: Option<String>,
    /// `a2pOptInForm2ShowCheckbox`: flag; for example `true`.
    pub a2p_opt_in_form2_show_checkbox: Option<bool>,
    /// `a2pOptInForm2PreChecked`: flag; for example `false`.
    pub a2p_opt_in_form2_pre_checked: Option<bool>,
    /// `privacyPolicyLink`: text; for example `https://example.com/privacy-policy`.
    pub privacy_policy_link: Option<String>,
    /// `termsOfServiceLink`: text; for example `https://example.com/terms-of-service`.
    pub terms_of_service_link: Option<String>,
    /// `isA2POptInForm1`: flag; for example `true`.
    pub is_a2p_opt_in_form1: Option<bool>,
    /// `messageType`: text; for example `A2P`.
    pub message_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    A2pCompliance { enable_a2p_compliance = "enableA2PCompliance", a2p_opt_in_form1 =
    "a2pOptInForm1", a2p_opt_in_form1_show_checkbox = "a2pOptInForm1ShowCheckbox",
    a2p_opt_in_form1_pre_checked = "a2pOptInForm1PreChecked", is_a2p_opt_in_form2 =
    "isA2POptInForm2", a2p_opt_in_form2 = "a2pOptInForm2", a2p_opt_in_form2_show_checkbox
    = "a2pOptInForm2ShowCheckbox", a2p_opt_in_form2_pre_checked =
    "a2pOptInForm2PreChecked", privacy_policy_link = "privacyPolicyLink",
    terms_of_service_link = "termsOfServiceLink", is_a2p_opt_in_form1 =
    "isA2POptInForm1", message_type = "messageType" }
);

impl A2pCompliance {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enableA2PCompliance`.
    #[must_use]
    #[inline]
    pub fn enable_a2p_compliance(mut self, enable_a2p_compliance: bool) -> Self {
        self.enable_a2p_compliance = Some(enable_a2p_compliance);
        self
    }

    /// Sets `a2pOptInForm1`.
    #[must_use]
    pub fn a2p_opt_in_form1(mut self, a2p_opt_in_form1: impl Into<String>) -> Self {
        self.a2p_opt_in_form1 = Some(a2p_opt_in_form1.into());
        self
    }

    /// Sets `a2pOptInForm1ShowCheckbox`.
    #[must_use]
    #[inline]
    pub fn a2p_opt_in_form1_show_checkbox(
        mut self,
        a2p_opt_in_form1_show_checkbox: bool,
    ) -> Self {
        self.a2p_opt_in_form1_show_checkbox = Some(a2p_opt_in_form1_show_checkbox);
        self
    }

    /// Sets `a2pOptInForm1PreChecked`.
    #[must_use]
    #[inline]
    pub fn a2p_opt_in_form1_pre_checked(
        mut self,
        a2p_opt_in_form1_pre_checked: bool,
    ) -> Self {
        self.a2p_opt_in_form1_pre_checked = Some(a2p_opt_in_form1_pre_checked);
        self
    }

    /// Sets `isA2POptInForm2`.
    #[must_use]
    #[inline]
    pub fn is_a2p_opt_in_form2(mut self, is_a2p_opt_in_form2: bool) -> Self {
        self.is_a2p_opt_in_form2 = Some(is_a2p_opt_in_form2);
        self
    }

    /// Sets `a2pOptInForm2`.
    #[must_use]
    pub fn a2p_opt_in_form2(mut self, a2p_opt_in_form2: impl Into<String>) -> Self {
        self.a2p_opt_in_form2 = Some(a2p_opt_in_form2.into());
        self
    }

    /// Sets `a2pOptInForm2ShowCheckbox`.
    #[must_use]
    #[inline]
    pub fn a2p_opt_in_form2_show_checkbox(
        mut self,
        a2p_opt_in_form2_show_checkbox: bool,
    ) -> Self {
        self.a2p_opt_in_form2_show_checkbox = Some(a2p_opt_in_form2_show_checkbox);
        self
    }

    /// Sets `a2pOptInForm2PreChecked`.
    #[must_use]
    #[inline]
    pub fn a2p_opt_in_form2_pre_checked(
        mut self,
        a2p_opt_in_form2_pre_checked: bool,
    ) -> Self {
        self.a2p_opt_in_form2_pre_checked = Some(a2p_opt_in_form2_pre_checked);
        self
    }

    /// Sets `privacyPolicyLink`.
    #[must_use]
    pub fn privacy_policy_link(
        mut self,
        privacy_policy_link: impl Into<String>,
    ) -> Self {
        self.privacy_policy_link = Some(privacy_policy_link.into());
        self
    }

    /// Sets `termsOfServiceLink`.
    #[must_use]
    pub fn terms_of_service_link(
        mut self,
        terms_of_service_link: impl Into<String>,
    ) -> Self {
        self.terms_of_service_link = Some(terms_of_service_link.into());
        self
    }

    /// Sets `isA2POptInForm1`.
    #[must_use]
    #[inline]
    pub fn is_a2p_opt_in_form1(mut self, is_a2p_opt_in_form1: bool) -> Self {
        self.is_a2p_opt_in_form1 = Some(is_a2p_opt_in_form1);
        self
    }

    /// Sets `messageType`.
    #[must_use]
    pub fn message_type(mut self, message_type: impl Into<String>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
}
