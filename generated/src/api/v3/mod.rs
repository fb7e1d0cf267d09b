// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The API version `v3`, beside the product's own: `client.v3()` has its families.

use crate::runtime as rt;

#[cfg(feature = "contacts")]
pub mod contacts;

#[cfg(feature = "conversations")]
pub mod conversations;

#[cfg(feature = "calendars")]
pub mod calendars;

#[cfg(feature = "opportunities")]
pub mod opportunities;

#[cfg(feature = "payments")]
pub mod payments;

#[cfg(feature = "products")]
pub mod products;

#[cfg(feature = "invoices")]
pub mod invoices;

#[cfg(feature = "accounts")]
pub mod accounts;

#[cfg(feature = "users")]
pub mod users;

#[cfg(feature = "forms")]
pub mod forms;

#[cfg(feature = "funnels")]
pub mod funnels;

#[cfg(feature = "workflows")]
pub mod workflows;

#[cfg(feature = "blogs")]
pub mod blogs;

#[cfg(feature = "businesses")]
pub mod businesses;

#[cfg(feature = "campaigns")]
pub mod campaigns;

#[cfg(feature = "custom_fields")]
pub mod custom_fields;

#[cfg(feature = "emails")]
pub mod emails;

#[cfg(feature = "trigger_links")]
pub mod trigger_links;

#[cfg(feature = "media_library")]
pub mod media_library;

#[cfg(feature = "objects")]
pub mod objects;

#[cfg(feature = "associations")]
pub mod associations;

#[cfg(feature = "social_planner")]
pub mod social_planner;

#[cfg(feature = "store")]
pub mod store;

#[cfg(feature = "surveys")]
pub mod surveys;

#[cfg(feature = "ad_manager")]
pub mod ad_manager;

#[cfg(feature = "affiliate_manager")]
pub mod affiliate_manager;

#[cfg(feature = "agent_studio")]
pub mod agent_studio;

#[cfg(feature = "brand_boards")]
pub mod brand_boards;

#[cfg(feature = "companies")]
pub mod companies;

#[cfg(feature = "conversation_ai")]
pub mod conversation_ai;

#[cfg(feature = "courses")]
pub mod courses;

#[cfg(feature = "custom_menus")]
pub mod custom_menus;

#[cfg(feature = "email_isv")]
pub mod email_isv;

#[cfg(feature = "knowledge_base")]
pub mod knowledge_base;

#[cfg(feature = "marketplace")]
pub mod marketplace;

#[cfg(feature = "oauth")]
pub mod oauth;

#[cfg(feature = "phone_system")]
pub mod phone_system;

#[cfg(feature = "proposals")]
pub mod proposals;

#[cfg(feature = "saas_api")]
pub mod saas_api;

#[cfg(feature = "snapshots")]
pub mod snapshots;

#[cfg(feature = "voice_ai")]
pub mod voice_ai;

#[cfg(feature = "chat_widget")]
pub mod chat_widget;

/// Every operation of `v3` of the families that are compiled in.
pub fn routes() -> impl Iterator<Item = &'static rt::Route> {
    static FAMILIES: &[&[&rt::Route]] = &[
        #[cfg(feature = "contacts")]
        contacts::ROUTES,
        #[cfg(feature = "conversations")]
        conversations::ROUTES,
        #[cfg(feature = "calendars")]
        calendars::ROUTES,
        #[cfg(feature = "opportunities")]
        opportunities::ROUTES,
        #[cfg(feature = "payments")]
        payments::ROUTES,
        #[cfg(feature = "products")]
        products::ROUTES,
        #[cfg(feature = "invoices")]
        invoices::ROUTES,
        #[cfg(feature = "accounts")]
        accounts::ROUTES,
        #[cfg(feature = "users")]
        users::ROUTES,
        #[cfg(feature = "forms")]
        forms::ROUTES,
        #[cfg(feature = "funnels")]
        funnels::ROUTES,
        #[cfg(feature = "workflows")]
        workflows::ROUTES,
        #[cfg(feature = "blogs")]
        blogs::ROUTES,
        #[cfg(feature = "businesses")]
        businesses::ROUTES,
        #[cfg(feature = "campaigns")]
        campaigns::ROUTES,
        #[cfg(feature = "custom_fields")]
        custom_fields::ROUTES,
        #[cfg(feature = "emails")]
        emails::ROUTES,
        #[cfg(feature = "trigger_links")]
        trigger_links::ROUTES,
        #[cfg(feature = "media_library")]
        media_library::ROUTES,
        #[cfg(feature = "objects")]
        objects::ROUTES,
        #[cfg(feature = "associations")]
        associations::ROUTES,
        #[cfg(feature = "social_planner")]
        social_planner::ROUTES,
        #[cfg(feature = "store")]
        store::ROUTES,
        #[cfg(feature = "surveys")]
        surveys::ROUTES,
        #[cfg(feature = "ad_manager")]
        ad_manager::ROUTES,
        #[cfg(feature = "affiliate_manager")]
        affiliate_manager::ROUTES,
        #[cfg(feature = "agent_studio")]
        agent_studio::ROUTES,
        #[cfg(feature = "brand_boards")]
        brand_boards::ROUTES,
        #[cfg(feature = "companies")]
        companies::ROUTES,
        #[cfg(feature = "conversation_ai")]
        conversation_ai::ROUTES,
        #[cfg(feature = "courses")]
        courses::ROUTES,
        #[cfg(feature = "custom_menus")]
        custom_menus::ROUTES,
        #[cfg(feature = "email_isv")]
        email_isv::ROUTES,
        #[cfg(feature = "knowledge_base")]
        knowledge_base::ROUTES,
        #[cfg(feature = "marketplace")]
        marketplace::ROUTES,
        #[cfg(feature = "oauth")]
        oauth::ROUTES,
        #[cfg(feature = "phone_system")]
        phone_system::ROUTES,
        #[cfg(feature = "proposals")]
        proposals::ROUTES,
        #[cfg(feature = "saas_api")]
        saas_api::ROUTES,
        #[cfg(feature = "snapshots")]
        snapshots::ROUTES,
        #[cfg(feature = "voice_ai")]
        voice_ai::ROUTES,
        #[cfg(feature = "chat_widget")]
        chat_widget::ROUTES,
    ];
    FAMILIES.iter().copied().flatten().copied()
}

/// The routes of the families that are compiled in, and what their inputs are like.
#[cfg(feature = "cli")]
pub(crate) static INPUTS: &[crate::inputs::Table] = &[
    #[cfg(feature = "contacts")]
    (contacts::ROUTES, contacts::inputs::INPUTS),
    #[cfg(feature = "conversations")]
    (conversations::ROUTES, conversations::inputs::INPUTS),
    #[cfg(feature = "calendars")]
    (calendars::ROUTES, calendars::inputs::INPUTS),
    #[cfg(feature = "opportunities")]
    (opportunities::ROUTES, opportunities::inputs::INPUTS),
    #[cfg(feature = "payments")]
    (payments::ROUTES, payments::inputs::INPUTS),
    #[cfg(feature = "products")]
    (products::ROUTES, products::inputs::INPUTS),
    #[cfg(feature = "invoices")]
    (invoices::ROUTES, invoices::inputs::INPUTS),
    #[cfg(feature = "accounts")]
    (accounts::ROUTES, accounts::inputs::INPUTS),
    #[cfg(feature = "users")]
    (users::ROUTES, users::inputs::INPUTS),
    #[cfg(feature = "forms")]
    (forms::ROUTES, forms::inputs::INPUTS),
    #[cfg(feature = "funnels")]
    (funnels::ROUTES, funnels::inputs::INPUTS),
    #[cfg(feature = "workflows")]
    (workflows::ROUTES, workflows::inputs::INPUTS),
    #[cfg(feature = "blogs")]
    (blogs::ROUTES, blogs::inputs::INPUTS),
    #[cfg(feature = "businesses")]
    (businesses::ROUTES, businesses::inputs::INPUTS),
    #[cfg(feature = "campaigns")]
    (campaigns::ROUTES, campaigns::inputs::INPUTS),
    #[cfg(feature = "custom_fields")]
    (custom_fields::ROUTES, custom_fields::inputs::INPUTS),
    #[cfg(feature = "emails")]
    (emails::ROUTES, emails::inputs::INPUTS),
    #[cfg(feature = "trigger_links")]
    (trigger_links::ROUTES, trigger_links::inputs::INPUTS),
    #[cfg(feature = "media_library")]
    (media_library::ROUTES, media_library::inputs::INPUTS),
    #[cfg(feature = "objects")]
    (objects::ROUTES, objects::inputs::INPUTS),
    #[cfg(feature = "associations")]
    (associations::ROUTES, associations::inputs::INPUTS),
    #[cfg(feature = "social_planner")]
    (social_planner::ROUTES, social_planner::inputs::INPUTS),
    #[cfg(feature = "store")]
    (store::ROUTES, store::inputs::INPUTS),
    #[cfg(feature = "surveys")]
    (surveys::ROUTES, surveys::inputs::INPUTS),
    #[cfg(feature = "ad_manager")]
    (ad_manager::ROUTES, ad_manager::inputs::INPUTS),
    #[cfg(feature = "affiliate_manager")]
    (affiliate_manager::ROUTES, affiliate_manager::inputs::INPUTS),
    #[cfg(feature = "agent_studio")]
    (agent_studio::ROUTES, agent_studio::inputs::INPUTS),
    #[cfg(feature = "brand_boards")]
    (brand_boards::ROUTES, brand_boards::inputs::INPUTS),
    #[cfg(feature = "companies")]
    (companies::ROUTES, companies::inputs::INPUTS),
    #[cfg(feature = "conversation_ai")]
    (conversation_ai::ROUTES, conversation_ai::inputs::INPUTS),
    #[cfg(feature = "courses")]
    (courses::ROUTES, courses::inputs::INPUTS),
    #[cfg(feature = "custom_menus")]
    (custom_menus::ROUTES, custom_menus::inputs::INPUTS),
    #[cfg(feature = "email_isv")]
    (email_isv::ROUTES, email_isv::inputs::INPUTS),
    #[cfg(feature = "knowledge_base")]
    (knowledge_base::ROUTES, knowledge_base::inputs::INPUTS),
    #[cfg(feature = "marketplace")]
    (marketplace::ROUTES, marketplace::inputs::INPUTS),
    #[cfg(feature = "oauth")]
    (oauth::ROUTES, oauth::inputs::INPUTS),
    #[cfg(feature = "phone_system")]
    (phone_system::ROUTES, phone_system::inputs::INPUTS),
    #[cfg(feature = "proposals")]
    (proposals::ROUTES, proposals::inputs::INPUTS),
    #[cfg(feature = "saas_api")]
    (saas_api::ROUTES, saas_api::inputs::INPUTS),
    #[cfg(feature = "snapshots")]
    (snapshots::ROUTES, snapshots::inputs::INPUTS),
    #[cfg(feature = "voice_ai")]
    (voice_ai::ROUTES, voice_ai::inputs::INPUTS),
    #[cfg(feature = "chat_widget")]
    (chat_widget::ROUTES, chat_widget::inputs::INPUTS),
];

/// The families of the API version `v3`. Made by `client.v3()`.
///
/// What is the same in both versions has one type: an answer of the one goes where the other's is taken.
#[derive(Clone, Debug)]
pub struct V3 {
    #[allow(dead_code, reason = "without a family there is nothing to call")]
    client: rt::Client,
}

impl V3 {
    /// Contacts: see [`contacts::Contacts`].
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts {
            client: self.client.clone(),
        }
    }

    /// Conversations: see [`conversations::Conversations`].
    #[cfg(feature = "conversations")]
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations {
            client: self.client.clone(),
        }
    }

    /// Calendars: see [`calendars::Calendars`].
    #[cfg(feature = "calendars")]
    pub fn calendars(&self) -> calendars::Calendars {
        calendars::Calendars {
            client: self.client.clone(),
        }
    }

    /// Opportunities: see [`opportunities::Opportunities`].
    #[cfg(feature = "opportunities")]
    pub fn opportunities(&self) -> opportunities::Opportunities {
        opportunities::Opportunities {
            client: self.client.clone(),
        }
    }

    /// Payments: see [`payments::Payments`].
    #[cfg(feature = "payments")]
    pub fn payments(&self) -> payments::Payments {
        payments::Payments {
            client: self.client.clone(),
        }
    }

    /// Products: see [`products::Products`].
    #[cfg(feature = "products")]
    pub fn products(&self) -> products::Products {
        products::Products {
            client: self.client.clone(),
        }
    }

    /// Invoices: see [`invoices::Invoices`].
    #[cfg(feature = "invoices")]
    pub fn invoices(&self) -> invoices::Invoices {
        invoices::Invoices {
            client: self.client.clone(),
        }
    }

    /// Accounts: see [`accounts::Accounts`].
    #[cfg(feature = "accounts")]
    pub fn accounts(&self) -> accounts::Accounts {
        accounts::Accounts {
            client: self.client.clone(),
        }
    }

    /// Users: see [`users::Users`].
    #[cfg(feature = "users")]
    pub fn users(&self) -> users::Users {
        users::Users {
            client: self.client.clone(),
        }
    }

    /// Forms: see [`forms::Forms`].
    #[cfg(feature = "forms")]
    pub fn forms(&self) -> forms::Forms {
        forms::Forms {
            client: self.client.clone(),
        }
    }

    /// Funnels: see [`funnels::Funnels`].
    #[cfg(feature = "funnels")]
    pub fn funnels(&self) -> funnels::Funnels {
        funnels::Funnels {
            client: self.client.clone(),
        }
    }

    /// Workflows: see [`workflows::Workflows`].
    #[cfg(feature = "workflows")]
    pub fn workflows(&self) -> workflows::Workflows {
        workflows::Workflows {
            client: self.client.clone(),
        }
    }

    /// Blogs: see [`blogs::Blogs`].
    #[cfg(feature = "blogs")]
    pub fn blogs(&self) -> blogs::Blogs {
        blogs::Blogs {
            client: self.client.clone(),
        }
    }

    /// Businesses: see [`businesses::Businesses`].
    #[cfg(feature = "businesses")]
    pub fn businesses(&self) -> businesses::Businesses {
        businesses::Businesses {
            client: self.client.clone(),
        }
    }

    /// Campaigns: see [`campaigns::Campaigns`].
    #[cfg(feature = "campaigns")]
    pub fn campaigns(&self) -> campaigns::Campaigns {
        campaigns::Campaigns {
            client: self.client.clone(),
        }
    }

    /// Custom fields: see [`custom_fields::CustomFields`].
    #[cfg(feature = "custom_fields")]
    pub fn custom_fields(&self) -> custom_fields::CustomFields {
        custom_fields::CustomFields {
            client: self.client.clone(),
        }
    }

    /// Emails: see [`emails::Emails`].
    #[cfg(feature = "emails")]
    pub fn emails(&self) -> emails::Emails {
        emails::Emails {
            client: self.client.clone(),
        }
    }

    /// Trigger links: see [`trigger_links::TriggerLinks`].
    #[cfg(feature = "trigger_links")]
    pub fn trigger_links(&self) -> trigger_links::TriggerLinks {
        trigger_links::TriggerLinks {
            client: self.client.clone(),
        }
    }

    /// Media library: see [`media_library::MediaLibrary`].
    #[cfg(feature = "media_library")]
    pub fn media_library(&self) -> media_library::MediaLibrary {
        media_library::MediaLibrary {
            client: self.client.clone(),
        }
    }

    /// Objects: see [`objects::Objects`].
    #[cfg(feature = "objects")]
    pub fn objects(&self) -> objects::Objects {
        objects::Objects {
            client: self.client.clone(),
        }
    }

    /// Associations: see [`associations::Associations`].
    #[cfg(feature = "associations")]
    pub fn associations(&self) -> associations::Associations {
        associations::Associations {
            client: self.client.clone(),
        }
    }

    /// Social planner: see [`social_planner::SocialPlanner`].
    #[cfg(feature = "social_planner")]
    pub fn social_planner(&self) -> social_planner::SocialPlanner {
        social_planner::SocialPlanner {
            client: self.client.clone(),
        }
    }

    /// Store: see [`store::Store`].
    #[cfg(feature = "store")]
    pub fn store(&self) -> store::Store {
        store::Store {
            client: self.client.clone(),
        }
    }

    /// Surveys: see [`surveys::Surveys`].
    #[cfg(feature = "surveys")]
    pub fn surveys(&self) -> surveys::Surveys {
        surveys::Surveys {
            client: self.client.clone(),
        }
    }

    /// Ad manager: see [`ad_manager::AdManager`].
    #[cfg(feature = "ad_manager")]
    pub fn ad_manager(&self) -> ad_manager::AdManager {
        ad_manager::AdManager {
            client: self.client.clone(),
        }
    }

    /// Affiliate manager: see [`affiliate_manager::AffiliateManager`].
    #[cfg(feature = "affiliate_manager")]
    pub fn affiliate_manager(&self) -> affiliate_manager::AffiliateManager {
        affiliate_manager::AffiliateManager {
            client: self.client.clone(),
        }
    }

    /// Agent studio: see [`agent_studio::AgentStudio`].
    #[cfg(feature = "agent_studio")]
    pub fn agent_studio(&self) -> agent_studio::AgentStudio {
        agent_studio::AgentStudio {
            client: self.client.clone(),
        }
    }

    /// Brand boards: see [`brand_boards::BrandBoards`].
    #[cfg(feature = "brand_boards")]
    pub fn brand_boards(&self) -> brand_boards::BrandBoards {
        brand_boards::BrandBoards {
            client: self.client.clone(),
        }
    }

    /// Companies: see [`companies::Companies`].
    #[cfg(feature = "companies")]
    pub fn companies(&self) -> companies::Companies {
        companies::Companies {
            client: self.client.clone(),
        }
    }

    /// Conversation AI: see [`conversation_ai::ConversationAi`].
    #[cfg(feature = "conversation_ai")]
    pub fn conversation_ai(&self) -> conversation_ai::ConversationAi {
        conversation_ai::ConversationAi {
            client: self.client.clone(),
        }
    }

    /// Courses: see [`courses::Courses`].
    #[cfg(feature = "courses")]
    pub fn courses(&self) -> courses::Courses {
        courses::Courses {
            client: self.client.clone(),
        }
    }

    /// Custom menus: see [`custom_menus::CustomMenus`].
    #[cfg(feature = "custom_menus")]
    pub fn custom_menus(&self) -> custom_menus::CustomMenus {
        custom_menus::CustomMenus {
            client: self.client.clone(),
        }
    }

    /// Email verification: see [`email_isv::EmailIsv`].
    #[cfg(feature = "email_isv")]
    pub fn email_isv(&self) -> email_isv::EmailIsv {
        email_isv::EmailIsv {
            client: self.client.clone(),
        }
    }

    /// Knowledge base: see [`knowledge_base::KnowledgeBase`].
    #[cfg(feature = "knowledge_base")]
    pub fn knowledge_base(&self) -> knowledge_base::KnowledgeBase {
        knowledge_base::KnowledgeBase {
            client: self.client.clone(),
        }
    }

    /// Marketplace: see [`marketplace::Marketplace`].
    #[cfg(feature = "marketplace")]
    pub fn marketplace(&self) -> marketplace::Marketplace {
        marketplace::Marketplace {
            client: self.client.clone(),
        }
    }

    /// OAuth: see [`oauth::Oauth`].
    #[cfg(feature = "oauth")]
    pub fn oauth(&self) -> oauth::Oauth {
        oauth::Oauth {
            client: self.client.clone(),
        }
    }

    /// Phone system: see [`phone_system::PhoneSystem`].
    #[cfg(feature = "phone_system")]
    pub fn phone_system(&self) -> phone_system::PhoneSystem {
        phone_system::PhoneSystem {
            client: self.client.clone(),
        }
    }

    /// Documents and contracts: see [`proposals::Proposals`].
    #[cfg(feature = "proposals")]
    pub fn proposals(&self) -> proposals::Proposals {
        proposals::Proposals {
            client: self.client.clone(),
        }
    }

    /// SaaS: see [`saas_api::SaasApi`].
    #[cfg(feature = "saas_api")]
    pub fn saas_api(&self) -> saas_api::SaasApi {
        saas_api::SaasApi {
            client: self.client.clone(),
        }
    }

    /// Snapshots: see [`snapshots::Snapshots`].
    #[cfg(feature = "snapshots")]
    pub fn snapshots(&self) -> snapshots::Snapshots {
        snapshots::Snapshots {
            client: self.client.clone(),
        }
    }

    /// Voice AI: see [`voice_ai::VoiceAi`].
    #[cfg(feature = "voice_ai")]
    pub fn voice_ai(&self) -> voice_ai::VoiceAi {
        voice_ai::VoiceAi {
            client: self.client.clone(),
        }
    }

    /// Chat Widget: see [`chat_widget::ChatWidget`].
    #[cfg(feature = "chat_widget")]
    pub fn chat_widget(&self) -> chat_widget::ChatWidget {
        chat_widget::ChatWidget {
            client: self.client.clone(),
        }
    }
}

impl rt::Client {
    /// The families of the API version `v3`: see [`v3`](crate::v3). It speaks for the same account, with the same token and within the same limits.
    pub fn v3(&self) -> V3 {
        V3 { client: self.clone() }
    }
}
